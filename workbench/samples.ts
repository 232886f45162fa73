/** Workbooks that come with the page, each fetched with its script when it is wanted. */
import { bytesOf } from './inline-bytes';

export type Practice = 'started' | 'finished' | 'mistakes' | 'blank';

export interface PracticeFile {
  readonly id: Practice;
  readonly fileName: string;
  readonly load: () => Promise<Uint8Array>;
}

type Inline = Promise<{ readonly default: string }>;

function practice(id: Practice, fileName: string, inline: () => Inline): PracticeFile {
  return { id, fileName, load: async () => bytesOf((await inline()).default) };
}

export const PRACTICE: { readonly [P in Practice]: PracticeFile } = {
  started: practice(
    'started',
    'phu-luc-2022-dang-dien.xlsx',
    () => import('../samples/practice/phu-luc-2022-dang-dien.xlsx'),
  ),
  finished: practice(
    'finished',
    'phu-luc-2022-da-xong.xlsx',
    () => import('../samples/practice/phu-luc-2022-da-xong.xlsx'),
  ),
  mistakes: practice(
    'mistakes',
    'phu-luc-2022-loi-thuong-gap.xlsx',
    () => import('../samples/practice/phu-luc-2022-loi-thuong-gap.xlsx'),
  ),
  blank: practice('blank', 'phu-luc-2022-trong.xlsx', () => import('../samples/practice/phu-luc-2022-trong.xlsx')),
};

export async function samplesOfBranches(): Promise<readonly File[]> {
  const { branchFiles } = await import('./sample-files');
  return branchFiles();
}
