import type { RulePages } from '../../rule-book';

/** Whether the file is this year's appendix, of one branch. */
export const form = {
  'empty-workbook': {
    what: 'An empty file, no cell filled in',
    why: 'The branch believes it has reported, and nobody notices before the deadline.',
    example: 'A new workbook was attached, without the form in it.',
    mend: 'Open the file that was filled in, see that the figures are there, and send that one.',
  },
  'not-the-form': {
    what: 'No appendix in the file',
    why: 'The table is found by its headings “Nội dung”, “Đơn vị tính” and “Kết quả thực hiện”. Without them nothing is read, so that no other table’s figures slip in.',
    example: 'The file holds a list of members, or a branch’s accounts.',
    mend: 'Copy the figures into the form as it was sent out. If the row of headings was deleted, write it back.',
  },
  'our-own-report': {
    what: 'A consolidated report, not a branch’s appendix',
    why: 'A report holds every branch’s figures already; merged once more, each would count twice.',
    example:
      'Last month’s report still lies in the folder: its 328 members admitted would be added to the branches’ 328.',
    mend: 'Move the report to another folder and merge again.',
  },
  'our-own-targets': {
    what: 'A workbook of targets, not a branch’s appendix',
    why: 'Targets say what is to be done, an appendix what was done. Merged together, one would pass for the other.',
    example: '“chi-tieu-2023.xlsx” lies in the folder of the branches’ appendices.',
    mend: 'Move the file to another folder, and name it behind “--targets” when merging.',
  },
  'other-year': {
    what: 'The title states another year',
    why: 'Another year’s figures spoil a total without looking wrong.',
    example: 'The title still says “NĂM 2021”, copied from last year’s file.',
    mend: 'Send the right appendix. If only the title was forgotten, correct the year; where the branch cannot be reached, the province may accept it with a reason.',
  },
  'lines-of-other-year': {
    what: 'All of the appendix is another year’s',
    why: 'Title and lines are another year’s, so the lines that do not fit are no faults of their own: it is told once. It cannot be accepted, for its figures are not this year’s.',
    example:
      '2022 is being consolidated and a branch sends the appendix of 2023, with “Phát triển tăng thêm đoàn viên công đoàn”.',
    mend: 'Send the appendix of the right year; to consolidate the other year, put its files into a folder of their own.',
  },
  'another-period': {
    what: 'Half a year, nine months or a quarter',
    why: 'Rates are against the target of the whole year: six months’ figures would halve the branch’s result.',
    example: 'A line over the table says “Kết quả 6 tháng đầu năm 2022”.',
    mend: 'Send the appendix of the whole year. If the figures are the year’s and only the words were forgotten, correct the words.',
  },
  'no-year': {
    what: 'The title states no year',
    why: 'Without it nobody can be sure later which year the file is about.',
    example: 'The title ends with “CÁC CHỈ TIÊU, NHIỆM VỤ”.',
    mend: 'Write “NĂM 2022” into the title.',
  },
  'form-twice': {
    what: 'Two filled-in appendices in one file',
    why: 'Where two tables of one year differ, only the branch knows which is right.',
    example: 'Sheet “Bản nháp” says 30 members admitted, sheet “Bản gửi” says 35.',
    mend: 'Delete the sheet that is not used.',
  },
  'form-of-other-year': {
    what: 'Another year’s appendix in the same file',
    why: 'Nothing is wrong; it is good to know from which sheet the figures were read.',
    example: 'Sheet “PL 2021” was kept beside “PL 2022” for comparison.',
    mend: 'Nothing to do if this year’s sheet was read.',
  },
  'several-result-columns': {
    what: 'Several columns “Kết quả thực hiện”',
    why: 'The wrong column makes the whole appendix wrong.',
    example: 'Column D holds six months, column F the whole year, both under the same heading.',
    mend: 'Delete the columns of other periods, or give them another heading.',
  },
  'nothing-filled-in': {
    what: 'The form is as blank as it was sent out',
    why: 'A blank form is not a result of 0; taken as a report, nobody would remind the branch.',
    example: 'The file that the province sent comes back unchanged.',
    mend: 'Fill in the results and send it again; write 0 where there is none.',
  },
  'body-unnamed': {
    what: 'Nobody knows whose appendix it is',
    why: 'Without the branch’s name there is no column for its figures.',
    example: 'The cell over “Kết quả thực hiện” is blank and the file is called “phu luc.xlsx”.',
    mend: 'Write the branch’s name over the column of results, such as “LĐLĐ huyện Tam Đường”.',
  },
  'unknown-body': {
    what: 'A name that is none of the branches that report',
    why: 'The figures count for nobody until it is clear whose they are.',
    example: 'The heading names “CĐCS Chi cục Thuế”, a grassroots union of one of the branches.',
    mend: 'Write the branch’s name as in the list. A grassroots union reports to the union above it.',
  },
  'several-bodies': {
    what: 'Several branches named in the heading',
    why: 'An appendix is of one branch; with two names nobody can tell which.',
    example: '“LĐLĐ huyện Tân Uyên, Than Uyên”, copied from the neighbour’s file.',
    mend: 'Keep the name of the branch that reports.',
  },
  'body-not-in-year': {
    what: 'A branch that does not report for that year',
    why: 'Branches are founded and merged; the figures of one outside the year’s list have no place in its report.',
    example: 'An appendix of 2026 from a district federation that ended in 2025.',
    mend: 'Check the year or the name. If the list is wrong, ask whoever keeps the forms to correct it.',
  },
  'body-from-file-name': {
    what: 'The branch is known by the file’s name only',
    why: 'Files are renamed on their way; a name inside the appendix is surer.',
    example: 'The cell for the name is blank, the file is “Sìn Hồ.xlsx”.',
    mend: 'Write the name over the column of results.',
  },
  'body-differs-from-file-name': {
    what: 'The name inside differs from the file’s name',
    why: 'Branches copy each other’s files and forget the name: then the figures count for the wrong one.',
    example: 'The appendix says LĐLĐ huyện Tân Uyên, the file is “Than Uyên.xlsx”.',
    mend: 'See whose figures they are and correct the one name or the other.',
  },
} satisfies RulePages;
