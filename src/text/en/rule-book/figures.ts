import type { RulePages } from '../../rule-book';

/** Whether the figure in a result's cell can be read for certain. */
export const figures = {
  'ambiguous-separator': {
    what: 'Points and commas that can be read in two ways',
    why: 'The same keystrokes differ by a factor of a thousand between an Excel set to Vietnamese and one set to English. One wrong guess moves the province’s total by hundreds of billions of đồng.',
    example:
      'A line in million đồng says “316.250”: 316.25 million or 316 250 million? Over 430 people the first makes 735 thousand đồng each, which is what such a gift costs.',
    mend: 'Set the cell to Number and type the figure without a thousands separator.',
  },
  'odd-spaces': {
    what: 'Spaces between the digits',
    why: 'A space may be a slip, or two figures side by side.',
    example: '“1.881.460. 000” for 1 881 460 000 đồng.',
    mend: 'Type the digits together.',
  },
  'fraction-of-whole': {
    what: 'A fraction where whole things are due, perhaps a thousands point',
    why: 'An Excel set to English takes “6.958” for six point nine five eight: 6 958 gifts become fewer than 7.',
    example: 'The count of Tết Sum vầy holds 6.958 because “6.958” was typed.',
    mend: 'Type 6958.',
  },
  'fraction-of-count': {
    what: 'People or events with a fraction',
    why: 'There is no half person; a fraction comes from an average, or from the wrong line.',
    example: '“Số người” says 12.5.',
    mend: 'Write the whole number; if it is money, move it to “Số tiền”.',
  },
  'number-as-text': {
    what: 'A number typed as text',
    why: 'It is read rightly here, but Excel leaves it out of sums without a word.',
    example: 'I.2 says “02”, III.2 and V.1 say “05”.',
    mend: 'Not required. The pane mends all such cells with one press; or type 2.',
  },
  'error-value': {
    what: 'An error of Excel in the cell',
    why: 'A broken formula has no figure left.',
    example: 'An amount shows #REF! because the sheet that it took its figure from was deleted.',
    mend: 'Take the figure from the books and type it.',
  },
  'date-for-figure': {
    what: 'Excel made a date of a figure',
    why: 'Typing “5/10” gives 5 October and loses what was typed; a large unrelated number stands inside the cell.',
    example: '5 of 10 inspections became 05/10/2022.',
    mend: 'Set the cell to Number and type the result alone: 5.',
  },
  'unreadable-figure': {
    what: 'Words that cannot be read as a result',
    why: 'A figure with words may be rounded, estimated, or several figures; none is picked.',
    example: '“gần 30”, or “30 (trong đó nữ 12)”.',
    mend: 'Write one number: 30. The rest belongs in the notes (“Ghi chú”).',
  },
  'word-for-nothing': {
    what: 'A word for 0 or for “-”',
    why: 'No result (0) differs from no target (-): the one makes a rate of 0%, the other no rate.',
    example: '“không”, “chưa có”, “x” or “nt”.',
    mend: 'Write 0 where there is nothing, “-” where no target is assigned.',
  },
  'set-apart-figure': {
    what: 'Digits struck out, raised or lowered',
    why: 'A footnote mark or a struck-out digit glued to a figure makes it ten times larger.',
    example: '35 with a small raised 1 reads 351.',
    mend: 'Delete the mark and type 35 alone.',
  },
  'too-many-digits': {
    what: 'A figure far too long',
    why: 'Excel keeps 15 digits; more come from a slip of pasting or a key held down.',
    example: '12345678901234567890.',
    mend: 'Type the right figure.',
  },
  'percent-for-figure': {
    what: 'A cell shown in per cent where a count is due',
    why: 'It shows “300%” and holds 3: nobody can tell which was meant.',
    example: 'The rates’ format was pasted over the results: 3 shows as 300%.',
    mend: 'Set the cell to Number and type the figure.',
  },
  'share-scale': {
    what: 'A share that may or may not be times 100',
    why: '0.15 may be 15% or 0.15%, a factor of a hundred.',
    example: 'VII.6.c (Chiến sĩ thi đua cơ sở) says 0.15 for 15%.',
    mend: 'Write the sign: 15%.',
  },
  'share-above-whole': {
    what: 'A share above 100%',
    why: 'A part is never larger than its whole.',
    example: 'Lao động tiên tiến says 150%.',
    mend: 'Work it out again over the branch’s whole number.',
  },
  'negative-figure': {
    what: 'A negative result',
    why: 'Work done and money given are never negative; the sign is usually a bullet.',
    example: '“-5” was typed for a bullet and 5.',
    mend: 'Type 5.',
  },
  'below-one-dong': {
    what: 'Money below one đồng',
    why: 'There is no such money: the figure comes from an average or from a wrong measure.',
    example: '30.1234567 million, which is 30 123 456.7 đồng.',
    mend: 'Round to the đồng, as in the vouchers: 30.123457 million.',
  },
  'shown-otherwise': {
    what: 'The cell shows one figure and holds another',
    why: 'Who signs sees the one, sums take the other.',
    example: 'The cell holds 2080840 and its format shows “2.08 triệu”.',
    mend: 'Set the cell to Number, look at the real figure, save.',
  },
  'struck-out-figure': {
    what: 'A figure that is crossed out from end to end',
    why: 'A line through a figure mostly means that it is dropped, but the machine still adds it.',
    example: 'Kết nạp đoàn viên says 35, crossed out; the right figure stands under “Ghi chú”.',
    mend: 'Delete the dropped figure and write the right one into the result; if it does count, take the line off (Font, Strikethrough).',
  },
  'unseen-figure': {
    what: 'A figure in the colour of its own cell',
    why: 'Who signs takes the cell for empty, and the machine still adds what is in it.',
    example: 'Kết nạp đoàn viên holds last year’s 35, white on white.',
    mend: 'Delete a figure that does not count; make the letters of one that does black.',
  },
  'uncalculated-figure': {
    what: 'A formula without a result',
    why: 'Another program wrote the formula without working it out, and nothing is worked out in Excel’s place.',
    example: 'The result is =D7+D8, with nothing stored beside it.',
    mend: 'Open the file in Excel, wait for the figure, save and send.',
  },
  'linked-figure': {
    what: 'A figure from another file',
    why: 'That file was not sent along: the figure may be old and nobody can check it.',
    example: '“Kết nạp đoàn viên” comes from the branch’s own list, last seen as 30.',
    mend: 'Type the figure (copy, then paste as value).',
  },
  'formula-figure': {
    what: 'The result is a formula',
    why: 'Nothing is wrong; it is good to know what it is made from.',
    example: 'The result is =D7+D8 and gives 30.',
    mend: 'Nothing to do if the formula is right.',
  },
  'blank-figure': {
    what: 'A blank result',
    why: 'Blank is not 0: not done, not counted yet, or forgotten. The province’s total lacks this branch.',
    example: 'Nothing stands beside “Kết nạp đoàn viên”.',
    mend: 'Write the figure, 0 for nothing, “-” where no target is assigned.',
  },
} satisfies RulePages;
