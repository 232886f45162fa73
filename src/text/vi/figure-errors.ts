/** Câu cho những lỗi làm một số không được tính. */
import type { EvidenceKind } from '../../core/checking/reading-evidence';
import type { FigureErrorTexts } from '../rule-texts';
import { hasFigureAndWords } from '../wording';
import { dayOf, formulaOf, list } from './phrases';

function readings(
  raw: string,
  candidates: readonly string[],
  measure: string,
  number: (decimal: string) => string,
): string {
  if (candidates.length === 0) return `“${raw}”`;
  return `“${raw}” có thể đọc là ${candidates.map((one) => `${number(one)} ${measure}`.trim()).join(' hoặc ')}`;
}

const EVIDENCE: Readonly<Record<EvidenceKind, string>> = {
  'written-report': 'báo cáo viết',
  'money-per-person': 'số tiền cho mỗi người (suất, nhà)',
  rate: 'tỷ lệ đã ghi',
  target: 'chỉ tiêu được giao',
  'last-year': 'số của năm trước',
  'number-style': 'cách viết số ở các ô khác',
};

const tooManyDigits = (raw: string): string =>
  `“${raw}” có quá nhiều chữ số: Excel chỉ giữ đúng 15 chữ số, và không số liệu nào của biểu mẫu lớn đến vậy. Hãy xem lại và gõ lại số.`;

const inDong = (raw: string, meant: string): string =>
  `“${raw}” quá lớn so với đơn vị tính của dòng này; có lẽ được ghi bằng đồng, tức là ${meant}. Số chưa được tính. Hãy ghi lại theo đúng đơn vị tính.`;

/** Vì sao cách đọc đầu tiên có lý hơn; không tự chọn thay người. */
function likeliest(
  candidates: readonly string[],
  because: readonly EvidenceKind[],
  number: (decimal: string) => string,
): string {
  if (because.length === 0) return '';
  return ` Có lẽ là ${number(candidates[0] ?? '')}, vì hợp với ${because.map((kind) => EVIDENCE[kind]).join(' và ')}.`;
}

export const figureErrors: FigureErrorTexts = {
  'form-twice': ({ read, other, cell }) =>
    `Tệp có hai phụ lục đã điền số: ở trang tính “${read}” và ở trang tính “${other}” (ô ${cell}). Không rõ lấy phụ lục nào nên chưa tính số nào. Hãy chỉ để lại một.`,
  'several-result-columns': ({ cells }) =>
    `Phụ lục có nhiều cột “Kết quả thực hiện” (ô ${list(cells)}), không rõ lấy cột nào. Hãy chỉ để lại cột số liệu của kỳ báo cáo này.`,
  'missing-line': ({ label, instead, raw }) =>
    instead === ''
      ? `Thiếu dòng “${label}”. Hãy thêm lại dòng này theo đúng biểu mẫu.`
      : `Chỗ của dòng “${label}” nay ghi “${instead}”, nên số “${raw}” chưa được tính. Nếu vẫn là dòng ấy, hãy ghi lại đúng nội dung như biểu mẫu; nếu không, hãy thêm lại dòng ấy.`,
  'repeated-line': ({ raw, firstCell, firstRaw }) =>
    `Dòng này xuất hiện hai lần: ô ${firstCell} ghi “${firstRaw}”, ô này ghi “${raw}”. Hãy giữ lại dòng đúng.`,
  'figure-outside-lines': ({ raw, above }) =>
    `Ô này ghi “${raw}” nhưng dòng không có nội dung, nên không rõ là số của dòng nào; dòng “${above}” ở trên chưa được tính. Hãy để mỗi số vào đúng dòng của nó.`,
  'label-replaced': ({ found, printed, raw }) =>
    `Dòng này của biểu mẫu vốn là “${printed}”, nay ghi “${found}”. Không rõ số “${raw}” là của nội dung nào nên chưa tính. Hãy trả lại nội dung như biểu mẫu, hoặc chuyển số về đúng dòng.`,
  'money-measure-changed': ({ found, printed, meant }, { number }) =>
    `Đơn vị tính ở dòng này ghi “${found}”, biểu mẫu quy định “${printed}”. Số tiền này chưa được cộng.${meant === '' ? '' : ` Nếu tính bằng ${found.toLowerCase()} thì là ${number(meant)} ${printed.toLowerCase()}.`} Hãy ghi số tiền theo đúng đơn vị “${printed}”.`,
  'covered-figure': () =>
    'Ô kết quả bị gộp vào ô khác nên không rõ số nào của dòng nào. Hãy bỏ gộp ô (Unmerge Cells) rồi điền lại.',
  'uncalculated-figure': ({ formula }) =>
    `Công thức trong ô này${formulaOf(formula)} chưa có kết quả lưu trong tệp. Mở tệp bằng Excel, đợi tính xong, lưu rồi gửi lại.`,
  'error-value': ({ raw }) => `Ô này báo lỗi ${raw} nên không có số. Hãy gõ lại số.`,
  'date-for-figure': ({ raw }) =>
    `Excel đã đổi số trong ô này thành ngày tháng (${dayOf(raw)}). Hãy đặt lại ô thành dạng Số (Number) và gõ lại.`,
  'unreadable-figure': ({ raw }) =>
    `Không đọc được “${raw}” thành kết quả của dòng này. ` +
    (hasFigureAndWords(raw) ? 'Hãy chỉ ghi con số; lời giải thích thì ghi ở cột “Ghi chú”.' : 'Hãy gõ lại.'),
  'word-for-nothing': ({ raw }) =>
    `Ô này ghi “${raw}”. Nếu không có thì ghi 0; nếu không được giao chỉ tiêu thì ghi dấu (-).`,
  'set-apart-figure': ({ raw, candidates, measure }, { number }) =>
    `Ô này ghi “${raw}”, trong đó có chữ số bị gạch ngang hoặc thu nhỏ đặt cao, đặt thấp` +
    (candidates.length > 0
      ? `; bỏ phần đó ra thì còn ${candidates.map((one) => `${number(one)} ${measure}`.trim()).join(' hoặc ')}. Hãy gõ lại riêng số đúng.`
      : ` nên không rõ là số nào. Hãy gõ lại riêng số đúng.`),
  'too-many-digits': ({ raw, candidates: [meant], measure }, { number }) =>
    meant === undefined ? tooManyDigits(raw) : inDong(raw, `${number(meant)} ${measure}`),
  'ambiguous-separator': ({ raw, candidates, measure, because }, { number }) =>
    `${readings(raw, candidates, measure, number)}.${likeliest(candidates, because, number)} Hãy đặt ô ở dạng Số (Number) rồi gõ lại, không dùng dấu ngăn cách hàng nghìn.`,
  'fraction-of-whole': ({ raw, candidates, measure }, { number }) =>
    candidates.length > 0
      ? `Ô này chứa số lẻ ${number(raw)}, trong khi phải là số nguyên; có lẽ là ${number(candidates[0] ?? '')} ${measure}. Hãy gõ lại.`
      : `Ô này chứa số lẻ ${number(raw)}, trong khi phải là số nguyên. Hãy gõ lại.`,
  'odd-spaces': ({ raw, candidates, measure, because }, { number }) =>
    `${readings(raw, candidates, measure, number)}: giữa các chữ số có dấu cách.${likeliest(candidates, because, number)} Hãy gõ lại liền nhau.`,
  'percent-for-figure': ({ candidates, measure }, { number }) =>
    `Ô này đang ở dạng phần trăm nên không rõ là ${candidates.map((one) => `${number(one)} ${measure}`.trim()).join(' hay ')}. Hãy đặt lại ô thành dạng Số (Number) rồi gõ lại.`,
  'share-scale': ({ raw, candidates }, { number }) =>
    `“${raw}” có thể là ${candidates.map((one) => `${number(one)}%`).join(' hoặc ')}. Hãy ghi kèm dấu %, ví dụ 15%.`,
  'fraction-of-count': ({ value, measure }, { number }) =>
    `Số ${number(value)} có phần lẻ, trong khi đơn vị tính “${measure}” phải là số nguyên. Hãy gõ lại.`,
  'negative-figure': ({ value }, { number }) => `Kết quả không thể là số âm (${number(value)}). Hãy gõ lại.`,
  'below-one-dong': ({ value, dong }, { number }) =>
    `Số tiền ${number(value)} tính ra ${number(dong)} đồng, lẻ dưới một đồng. Hãy làm tròn đến đồng.`,
  'share-above-whole': ({ value, meant }, { number }) =>
    `Tỷ lệ ${number(value)}% lớn hơn 100%.${meant === '' ? '' : ` Có lẽ là ${number(meant)}%.`} Hãy xem lại.`,
  'money-per-person': ({ raw, value, count, amountCell, countCell, each, lowest, highest, meant }, { number }) =>
    (raw === value ? `Số tiền ${number(value)}` : `“${raw}” đọc là ${number(value)};`) +
    ` chia cho ${number(count)} thì mỗi người (suất, nhà) được ${number(each)} đồng, trong khi thường từ ${number(lowest)} đến ${number(highest)} đồng.` +
    (meant === '' ? '' : ` Có lẽ là ${number(meant)}.`) +
    ` Hãy xem lại số tiền (ô ${amountCell}) và số lượng (ô ${countCell}).`,
  'amount-beyond-reason': ({ raw, value, people, highest }, { number }) =>
    `“${raw}” đọc là ${number(value)}, mà chưa có số lượng (người, suất, nhà) đi kèm: dù mỗi người được ${number(highest)} đồng thì cũng phải có ${number(people)} người. Có lẽ ghi nhầm đơn vị tính. Hãy xem lại.`,
  'dash-though-assigned': ({ target, cell }, { number }) =>
    `Ô này ghi dấu (-), nhưng đơn vị được giao chỉ tiêu ${number(target)}${cell === '' ? '' : ` (ô ${cell})`}. Hãy ghi kết quả, kể cả số 0.`,
  'columns-swapped': ({ first, second, lines }) =>
    `Số ở cột “${first}” và cột “${second}” có vẻ bị ghi đổi chỗ cho nhau: ${String(lines.length)} dòng chỉ đúng khi đổi lại (${list(lines, 3)}). Số liệu chưa được tính. Hãy chuyển số về đúng cột.`,
  'figure-in-other-column': ({ raw, due }) =>
    `Ô kết quả ${due} để trống mà ô này ghi “${raw}”: có vẻ số bị gõ nhầm cột nên chưa được tính. Hãy chuyển số về ô ${due}, hoặc ghi 0 nếu không có.`,
  'count-beyond-money': ({ count, amount, amountCell, each, lowest, candidates, measure }, { number }) =>
    `Số lượng ${number(count)} chia vào số tiền ${number(amount)} (ô ${amountCell}) thì mỗi người (suất, nhà) chỉ được ${number(each)} đồng, ít hơn ${number(lowest)} đồng. Số lượng có thể là ${candidates.map((one) => `${number(one)} ${measure}`.trim()).join(' hoặc ')}, hoặc số tiền bị ghi nhầm. Cả hai chưa được tính; hãy xem lại.`,
};
