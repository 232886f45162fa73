/** A workbook of targets that we wrote is known again by its sheets, in whichever language it was written. */
import type { Workbook } from '../workbook';

type SheetNames = Readonly<Record<'targets' | 'reasons' | 'sources', string>>;

export const targetsSheetNames: Readonly<Record<'vi' | 'en', SheetNames>> = {
  vi: { targets: 'Chỉ tiêu giao', reasons: 'Cách chia', sources: 'Căn cứ' },
  en: { targets: 'Targets', reasons: 'How they were split', sources: 'Sources of targets' },
};

export function isOwnTargets({ sheets }: Pick<Workbook, 'sheets'>): boolean {
  const names = new Set(sheets.map(({ name }) => name.normalize('NFC').trim()));
  return Object.values(targetsSheetNames).some((own) => names.has(own.targets) && names.has(own.reasons));
}
