import { reportSheets as en } from '../../src/text/en/report-sheets';
import { useInWords } from '../../src/text/report-uses';
import { reportSheets as vi } from '../../src/text/vi/report-sheets';

const keys = Object.keys(vi.sources.uses) as (keyof typeof vi.sources.uses)[];

test.each(keys)(
  'how a cell was used (%s) is told in the language that is spoken, whichever the report was made in',
  (key) => {
    const [inVi, inEn] = [vi.sources.uses[key], en.sources.uses[key]];
    expect([inVi, inEn, inVi.normalize('NFD')].map((use) => useInWords(use, 'en'))).toEqual([inEn, inEn, inEn]);
    expect([inVi, inEn].map((use) => useInWords(use, 'vi'))).toEqual([inVi, inVi]);
  },
);

test('what somebody wrote there by hand stays as it is', () => {
  expect(useInWords('đã hỏi lại', 'en')).toBe('đã hỏi lại');
});
