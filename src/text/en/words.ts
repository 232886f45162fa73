/** Sentences of “thidua words”. */
import type { WordsTexts } from '../vi/words';

export const words: WordsTexts = {
  notANumber: ({ written }) => `${written} is no number.`,
  readings: ({ written, readings }) => `${written} can be read as ${readings.join(' or ')}. Please write it clearly.`,
  notWhole: ({ written }) => `An amount is whole đồng, and ${written} is not.`,
  tooLarge: ({ written, largest }) => `${written} is more than ${largest} and has no words.`,
  wrongWording: (wording) =>
    `The wording “${wording}” is not understood. Write “lẻ”, “ngàn”, “tỉ”, “chẵn”, or several: --wording "lẻ ngàn".`,
  noneGiven: 'No amount was given. Try: thidua words 2899090000, or: thidua words "hai tỷ đồng".',
  dong: (value) => `${value} đồng`,
};
