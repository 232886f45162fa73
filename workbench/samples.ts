/** Workbooks that come with the page; their addresses are relative to it. */

export type Practice = 'started' | 'finished' | 'mistakes' | 'blank';

interface PracticeFile {
  readonly id: Practice;
  readonly address: string;
  readonly fileName: string;
}

function practice(id: Practice, fileName: string): PracticeFile {
  return { id, address: `samples/practice/${fileName}`, fileName };
}

export const PRACTICE: { readonly [P in Practice]: PracticeFile } = {
  started: practice('started', 'phu-luc-2022-dang-dien.xlsx'),
  finished: practice('finished', 'phu-luc-2022-da-xong.xlsx'),
  mistakes: practice('mistakes', 'phu-luc-2022-loi-thuong-gap.xlsx'),
  blank: practice('blank', 'phu-luc-2022-trong.xlsx'),
};

/** The branches' workbooks as they sent them, to consolidate. */
export const samplesOfBranches: readonly string[] = [
  'lai-chau',
  'thanh-pho-lai-chau',
  'tam-duong',
  'phong-tho',
  'sin-ho',
  'nam-nhun',
  'muong-te',
  'tan-uyen',
  'than-uyen',
  'y-te',
  'giao-duc',
  'vien-chuc',
].map((body) => `samples/clean/phu-luc-2022-${body}.xlsx`);
