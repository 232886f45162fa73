/** Một câu cho mỗi quy tắc: chỗ nào chưa đúng, và cách sửa. */
import type { RuleTexts } from '../rule-texts';
import { figureErrors } from './figure-errors';
import { dayOf, formulaOf, list } from './phrases';

const HOURS_AHEAD_OF_UTC = 7;

/** Tệp ghi giờ quốc tế, người đọc xem giờ Việt Nam. */
function savedAt(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return 'không rõ lúc lưu';
  const here = new Date(time + HOURS_AHEAD_OF_UTC * 3_600_000).toISOString();
  return `lưu lúc ${here.slice(11, 16)} ngày ${dayOf(here)}`;
}

/** Trong ô có gì: chữ, số, công thức, hay không có gì. */
function saidIn(content: string): string {
  if (content === '') return 'để trống';
  return content.startsWith('=') ? `là công thức ${content}` : `ghi “${content}”`;
}

/** Ô bên cạnh không có số: mỗi cách để trống một câu. */
function emptiness(beside: 'blank' | 'dash' | 'value'): string {
  return { blank: 'để trống', dash: 'ghi dấu (-)', value: 'ghi 0' }[beside];
}

/** Các số trong một đoạn chữ, viết theo cách của người Việt. */
function withNumbers(text: string, number: (decimal: string) => string): string {
  return text.replace(/\d+(?:\.\d+)?/g, (digits) => number(digits));
}

export const rules: RuleTexts = {
  ...figureErrors,
  'empty-workbook': () => 'Tệp không có ô nào được điền. Hãy gửi lại tệp đã điền số liệu.',
  'not-the-form': ({ sheets, title }) =>
    `Không tìm thấy bảng “${title}” trong tệp (đã xem các trang tính: ${list(sheets)}). Hãy gửi đúng biểu mẫu phụ lục; nếu đã đúng thì xem lại hai tiêu đề cột “Nội dung” và “Kết quả thực hiện” có bị xóa hay sửa không.`,
  'our-own-report': () =>
    'Đây là báo cáo tổng hợp do Thi Đua làm ra, không phải phụ lục của một đơn vị, nên không gộp vào: gộp là tính hai lần. Hãy bỏ tệp này ra khỏi các tệp gửi đến.',
  'our-own-targets': () =>
    'Đây là bảng chỉ tiêu giao do Thi Đua làm ra, không phải phụ lục của một đơn vị, nên không gộp vào. Muốn dùng chỉ tiêu trong đó: ở ngăn Thi Đua, hãy thả tệp này vào mục Tổng hợp hoặc chọn nó ở mục Biểu mẫu; khi gõ lệnh, hãy chuyển tệp ra khỏi các tệp gửi đến rồi thêm “--targets” và tên tệp.',
  'other-year': ({ found, expected }) =>
    `Phụ lục này ghi năm ${String(found)}, trong khi đang tổng hợp năm ${String(expected)}. Hãy gửi phụ lục năm ${String(expected)}.`,
  'lines-of-other-year': ({ found, expected }) =>
    `Phụ lục này ghi năm ${String(found)} và các dòng cũng là của biểu mẫu năm ${String(found)}, trong khi đang tổng hợp năm ${String(expected)}. Số liệu chưa được tính. Hãy gửi phụ lục năm ${String(expected)}.`,
  'sent-for-other-year': ({ sent, expected }) =>
    `Tệp này được điền trên biểu mẫu năm ${String(sent)}, trong khi đang tổng hợp năm ${String(expected)}. Số liệu chưa được tính. Hãy điền vào biểu mẫu năm ${String(expected)}.`,
  'sent-to-other-body': ({ body: id, sentTo }, { body }) =>
    `Biểu mẫu này gửi cho ${body(sentTo)}, nhưng phần đầu lại ghi ${body(id)}. Không rõ số liệu của đơn vị nào nên chưa tính. Hãy điền vào đúng biểu mẫu gửi cho đơn vị.`,
  'old-form-version': ({ version, current }) =>
    `Tệp này được điền trên biểu mẫu bản số ${String(version)}; bản đang dùng là bản số ${String(current)}. Số liệu vẫn được đọc theo nội dung ghi ở từng dòng. Hãy xem lại, tốt nhất là điền vào bản đang dùng.`,
  'sent-form-broken': () =>
    'Phần nhận dạng ẩn của biểu mẫu này không còn nguyên vẹn, nên không kiểm tra được các ô khóa có bị sửa không. Số liệu được đọc theo những gì đang ghi trong phụ lục.',
  'another-period': ({ found, year }) =>
    `Phụ lục ghi “${found}”, trong khi cần số liệu cả năm ${String(year)}. Số liệu chưa được tính. Hãy gửi phụ lục cả năm.`,
  'no-year': ({ year }) =>
    `Tiêu đề phụ lục không ghi năm; số liệu được tính cho năm ${String(year)}. Hãy ghi năm vào tiêu đề.`,
  'form-of-other-year': ({ read, other, year }) =>
    `Trang tính “${other}” là phụ lục năm ${String(year)} nên không lấy; đã lấy số ở trang tính “${read}”.`,
  'body-unnamed': () =>
    'Phụ lục không ghi tên đơn vị, và tên tệp cũng không cho biết. Hãy ghi tên đơn vị vào ô phía trên cột “Kết quả thực hiện”.',
  'unknown-body': ({ name }) =>
    `Phụ lục ghi tên “${name}”, không phải đơn vị nào trong danh sách báo cáo. Số liệu chưa được tính cho ai. Hãy gửi phụ lục của đơn vị trong danh sách, hoặc ghi lại đúng tên đơn vị.`,
  'several-bodies': ({ bodies }, { body }) =>
    `Phần đầu phụ lục ghi tên nhiều đơn vị: ${list(bodies.map(body))}. Hãy chỉ ghi tên đơn vị gửi phụ lục này.`,
  'body-not-in-year': ({ body: id, year }, { body }) =>
    `${body(id)} không có trong danh sách đơn vị báo cáo năm ${String(year)}. Hãy xem lại tên đơn vị hoặc năm.`,
  'body-from-sent-form': ({ body: id }, { body }) =>
    `Phụ lục không còn ghi tên đơn vị; theo biểu mẫu đã gửi thì đây là ${body(id)}. Hãy ghi lại tên đơn vị.`,
  'body-from-file-name': ({ fileName, body: id }, { body }) =>
    `Phụ lục không ghi tên đơn vị; theo tên tệp “${fileName}” thì đây là ${body(id)}. Hãy ghi tên đơn vị vào phụ lục.`,
  'body-differs-from-file-name': ({ body: id, fileName, fileNameBody }, { body }) =>
    `Phụ lục ghi ${body(id)}, còn tên tệp “${fileName}” lại là ${body(fileNameBody)}. Số liệu được tính cho ${body(id)}; hãy kiểm tra lại.`,
  'nothing-filled-in': () => 'Phụ lục chưa điền gì. Hãy điền kết quả rồi gửi lại.',
  'stray-line': ({ label, raw }) =>
    `Dòng “${label}” (ghi “${raw}”) không có trong biểu mẫu nên không được tính. Nếu đây là một dòng của biểu mẫu, hãy ghi lại đúng nội dung như biểu mẫu.`,
  'figure-without-line': ({ raw }) =>
    `Ô này ghi “${raw}” nhưng dòng không có nội dung, nên không được tính. Hãy chuyển số vào đúng dòng của nó.`,
  'figure-on-title': ({ raw, title }) =>
    `Dòng tiêu đề “${title}” ghi “${raw}”; số ở dòng tiêu đề không được tính. Hãy ghi số vào các dòng bên dưới.`,
  'label-erased': ({ printed }) =>
    `Nội dung của dòng này đã bị xóa; theo biểu mẫu đã gửi thì đây là dòng “${printed}”. Số vẫn được tính. Hãy ghi lại nội dung.`,
  'labels-against-marks': ({ cells }) =>
    `Nội dung ở ô ${list(cells)} không phải nội dung vốn có của dòng ấy trong biểu mẫu: các dòng có thể đã bị sắp xếp lại hoặc chép đè. Số được tính theo nội dung đang ghi; hãy kiểm tra lại.`,
  'line-under-other-title': ({ raw, counted, seen }) =>
    `Dòng này đứng ở chỗ của “${seen}”, nhưng theo dấu ẩn của biểu mẫu thì là dòng “${counted}”; số ${raw} đang được tính cho “${counted}”. Các dòng có thể đã bị dời nhầm chỗ. Hãy hỏi lại đơn vị số này của nội dung nào, rồi xếp lại các dòng như biểu mẫu.`,
  'locked-cell-changed': ({ cell, was, now, others }) =>
    `Ô ${cell} là ô khóa của biểu mẫu: vốn ${saidIn(was)}, nay ${saidIn(now)}. Hãy trả lại như cũ.` +
    (others > 0 ? ` Còn ${String(others)} ô khóa khác cũng bị sửa.` : ''),
  'locked-row-lost': ({ rows }) =>
    `Biểu mẫu đã bị xóa các dòng: ${list(rows.map((row) => `“${row}”`))}. Hãy dùng lại biểu mẫu đã gửi.`,
  'label-nearly': ({ found, printed }) => `Nội dung “${found}” được hiểu là “${printed}”.`,
  'measure-changed': ({ found, printed }) =>
    `Đơn vị tính ở dòng này ghi “${found}”, biểu mẫu quy định “${printed}”. Hãy kiểm tra kết quả tính theo đơn vị nào.`,
  'hidden-figure': ({ raw }) =>
    `Số “${raw}” nằm ở dòng, cột hoặc trang tính bị ẩn. Số vẫn được tính; hãy bỏ ẩn và xem lại.`,
  'shown-otherwise': ({ raw, shown }, { number }) =>
    shown === ''
      ? `Ô này đang giữ số ${number(raw)} nhưng định dạng ô làm số không hiện ra. Số vẫn được tính; hãy đặt lại ô thành dạng Số (Number) và xem lại.`
      : `Ô này đang giữ số ${number(raw)} nhưng do định dạng ô nên hiện ra là “${withNumbers(shown, number)}”. Số được tính là ${number(raw)}; hãy đặt lại ô thành dạng Số (Number) và xem lại.`,
  'struck-out-figure': ({ raw }) =>
    `Số “${raw}” bị gạch ngang cả ô nhưng vẫn còn trong ô nên vẫn được tính. Nếu bỏ số này thì xóa hẳn rồi ghi số đúng; nếu vẫn dùng thì bỏ gạch ngang.`,
  'unseen-figure': ({ raw }) =>
    `Ô này có số “${raw}” mà không nhìn thấy vì màu chữ trùng màu nền. Số vẫn được tính. Nếu bỏ số này thì xóa hẳn khỏi ô; nếu vẫn dùng thì đổi màu chữ.`,
  'linked-figure': ({ formula, raw }) =>
    `Ô này lấy số từ một tệp khác${formulaOf(formula)}; giá trị lưu lần cuối là “${raw}”. Hãy gõ thẳng số vào ô.`,
  'formula-figure': ({ formula, raw }) => `Ô này là công thức${formulaOf(formula)}, kết quả là “${raw}”.`,
  'amount-unchecked': ({ raw, countRaw, countCell }) =>
    countCell === ''
      ? `Phụ lục thiếu dòng số lượng (người, suất, nhà) đi kèm, nên chưa đối chiếu được số tiền “${raw}”. Số tiền vẫn được cộng; hãy thêm lại dòng số lượng.`
      : `Số lượng (người, suất, nhà) ở ô ${countCell} ghi “${countRaw}” chưa đọc được, nên chưa đối chiếu được số tiền “${raw}”. Số tiền vẫn được cộng; hãy sửa ô ${countCell}.`,
  'amount-without-count': ({ raw, givenCell, beside }) =>
    `Số tiền ở ô ${givenCell} ghi “${raw}” mà số lượng (người, suất, nhà) ở ô này ${emptiness(beside)}. Số tiền vẫn được cộng. Hãy điền số lượng; nếu không chi thì xem lại số tiền.`,
  'count-without-amount': ({ raw, givenCell, beside }) =>
    `Số lượng (người, suất, nhà) ở ô ${givenCell} ghi “${raw}” mà số tiền ở ô này ${emptiness(beside)}. Số lượng vẫn được cộng. Hãy điền số tiền; nếu không có thì xem lại số lượng.`,
  'blank-figure': ({ label, rate }) =>
    `Chưa điền kết quả của “${label}”${rate === '' ? '' : `, mà ô tỷ lệ lại ghi “${rate}”`}. Nếu không có thì ghi 0; nếu không được giao chỉ tiêu thì ghi dấu (-).`,
  'rate-mismatch': ({ printed, due, result, target }, { number }) =>
    `Tỷ lệ ghi ${number(printed)}%, nhưng ${number(result)} trên chỉ tiêu cả năm ${number(target)} là ${number(due)}%. Hãy xem lại kết quả và tỷ lệ.`,
  'rate-without-target': ({ raw }) => `Mục này không được giao chỉ tiêu nên tỷ lệ ghi dấu (-), không ghi “${raw}”.`,
  'rate-without-result': ({ raw, result }) =>
    result === ''
      ? `Có tỷ lệ “${raw}” mà chưa có kết quả. Hãy điền kết quả, hoặc bỏ tỷ lệ.`
      : `Có tỷ lệ “${raw}” mà kết quả ghi “${result}”. Hãy xem lại kết quả và tỷ lệ.`,
  'target-differs': ({ raw, assigned }, { number }) =>
    assigned === '-'
      ? `Chỉ tiêu trong tệp ghi “${raw}”, nhưng nội dung này không được giao chỉ tiêu nên không tính tỷ lệ.`
      : `Chỉ tiêu trong tệp ghi “${raw}”, chỉ tiêu được giao là ${number(assigned)}. ${
          assigned === '0' ? 'Chỉ tiêu 0 nên không có tỷ lệ.' : 'Tỷ lệ được tính theo chỉ tiêu được giao.'
        }`,
  'number-as-text': ({ raw, value }, { number }) =>
    `“${raw}” được gõ dưới dạng chữ; đã đọc là ${number(value)}. Excel sẽ không cộng được ô này.`,
  'missing-body': ({ body: id }, { body }) =>
    `Chưa nhận được phụ lục của ${body(id)}; các tổng chưa có số của đơn vị này.`,
  'missing-own-submission': ({ body: id }, { body }) =>
    `Chưa có phụ lục phần do ${body(id)} trực tiếp thực hiện; các mục chỉ cấp này báo cáo còn trống.`,
  'own-repeats-branches': ({ body: id, lines }, { body }) =>
    `Tệp của ${body(id)} trùng với tổng của các đơn vị ở ${String(lines.length)} mục (${list(lines)}): có vẻ đây là báo cáo đã tổng hợp, nên không gộp vào để khỏi tính hai lần. Hãy bỏ tệp này ra, hoặc thay bằng phần do ${body(id)} trực tiếp thực hiện.`,
  'own-on-branch-lines': ({ body: id, lines }, { body }) =>
    `Tệp của ${body(id)} có số ở ${String(lines.length)} mục mà các đơn vị báo cáo (${list(lines)}). Các số này đã được cộng vào; nếu tệp là báo cáo đã tổng hợp thì số bị tính hai lần. Hãy kiểm tra lại.`,
  'sent-twice-differing': ({ body: id, files, differing }, { body }) =>
    `${body(id)} gửi ${String(files.length)} tệp (“${list(files, 6).replaceAll(', ', '”, “')}”) khác nhau ở: ${list(differing)}. Không rõ tệp nào mới hơn nên các mục ấy không được tính; hãy chỉ để lại tệp đúng.`,
  'sent-again-later': ({ body: id, counted, countedSaved, other, otherSaved, differing }, { body }) =>
    `${body(id)} gửi hai tệp: đã lấy “${counted}” (${savedAt(countedSaved)}), không lấy “${other}” (${savedAt(otherSaved)}). Hai tệp khác nhau ở ${list(differing)}.`,
  'sent-twice-alike': ({ body: id, counted, other }, { body }) =>
    `${body(id)} gửi hai tệp có số liệu như nhau; chỉ tính “${counted}”, không tính “${other}”.`,
  'other-file-unreadable': ({ body: id, counted, other }, { body }) =>
    `Không đọc được “${other}”, theo tên tệp là của ${body(id)}; số của đơn vị này đang lấy từ “${counted}”. Nếu tệp không đọc được là bản mới hơn, hãy gửi lại tệp đó.`,
  'figure-not-asked': ({ body: id, value }, { number, body }) =>
    `${body(id)} ghi ${number(value)} ở mục do cấp trên tự báo cáo; số này đã được cộng vào. Hãy xem có bị tính hai lần không.`,
  'targets-do-not-add-up': ({ target, assigned }, { number }) =>
    `Chỉ tiêu giao cho các đơn vị cộng lại là ${number(assigned)}, chỉ tiêu của cả tỉnh là ${number(target)}.`,
  'target-not-assigned': ({ bodies }, { body }) =>
    `Chưa giao chỉ tiêu này cho ${list(bodies.map(body))}, trong khi các đơn vị khác đã có. Kết quả vẫn được cộng, tỷ lệ của đơn vị ấy để trống. Hãy ghi chỉ tiêu vào tệp chỉ tiêu; không giao thì ghi dấu (-).`,
  'zero-target': () => 'Chỉ tiêu bằng 0 nên không tính được tỷ lệ. Nếu không giao chỉ tiêu thì ghi dấu (-).',
  'figure-from-hidden-sheet': ({ formula, raw, sheet }) =>
    `Ô này lấy số từ trang tính đang ẩn “${sheet}”${formulaOf(formula)}, kết quả là “${raw}”. Số vẫn được tính; hãy bỏ ẩn trang tính đó và xem lại, hoặc gõ thẳng số.`,
  'hidden-sheet-figures': ({ sheet, figures }) =>
    `Trang tính “${sheet}” đang ẩn và có ${String(figures)} ô chứa số; không số nào trong đó được tính. Nếu không còn dùng, hãy xóa trang tính này trước khi gửi.`,
  'old-encoding-text': ({ stored, font, decoded }) =>
    `Chữ “${stored}” gõ theo bảng mã cũ (phông “${font}”), được đọc là “${decoded}”.`,
  'amount-unlike-other-rows': ({ raw, value, usual, others }, { number }) =>
    `“${raw}” đọc là ${number(value)}, trong khi các số tiền khác của đơn vị vào khoảng ${number(usual)} (${list(others, 3)}); chưa có số lượng đi kèm để đối chiếu. Hãy xem có nhầm hàng nghìn không.`,
  'rate-as-ratio': ({ raw, meant }, { number }) =>
    `Tỷ lệ ghi “${raw}” nhưng cột này tính theo phần trăm, nên phải ghi ${number(meant)}. Hãy ghi lại.`,
  'targets-allowed': ({ result, rate, lowest, highest }, { number }) =>
    `Chưa biết chỉ tiêu giao: ${number(result)} đạt ${number(rate)}% thì chỉ tiêu từ ${number(lowest)} đến ${number(highest)}.`,
  'rate-impossible': ({ result, rate }, { number }) =>
    `Không chỉ tiêu nào là số nguyên mà ${number(result)} lại đạt ${number(rate)}%. Hãy xem lại kết quả và tỷ lệ.`,
  'far-above-target': ({ value, target, times, whose }, { number }) =>
    `Kết quả ${number(value)} gấp ${number(times)} lần chỉ tiêu cả năm ${whose === 'own' ? 'của đơn vị' : 'của toàn tỉnh'} (${number(target)}). Hãy xem có gõ thừa số, nhầm hàng nghìn hoặc nhầm dòng không.`,
  'rate-unreadable': ({ raw }) =>
    `Ô tỷ lệ ghi “${raw}”, không phải một tỷ lệ. Tỷ lệ được tính từ kết quả và chỉ tiêu; hãy ghi số phần trăm, hoặc dấu (-) nếu không được giao chỉ tiêu.`,
  'result-not-assigned': ({ value }, { number }) =>
    `Nội dung này không được giao chỉ tiêu mà có kết quả ${number(value)}; số vẫn được cộng, tỷ lệ ghi dấu (-).`,
  'total-counts-twice': ({ total, stated, programmes, twice, breakdowns, measure }, { number }) =>
    `“${total}” ghi ${`${number(stated)} ${measure}`.trim()} là đã cộng cả “${list(breakdowns, 2)}”, tức tính hai lần ${`${number(twice)} ${measure}`.trim()}. Các chương trình cộng lại, mỗi chương trình một lần, là ${`${number(programmes)} ${measure}`.trim()}.`,
  'total-differs': ({ total, stated, programmes, all, twice, difference, side, measure }, { number }) => {
    const amount = (value: string): string => `${number(value)} ${measure}`.trim();
    return (
      `“${total}” ghi ${amount(stated)}, các dòng cộng lại là ${amount(programmes)}, ${side === 'short' ? 'thiếu' : 'thừa'} ${amount(difference)}.` +
      (twice === '0'
        ? ''
        : ` Nếu cộng cả dòng thăm hỏi theo bên tặng thì thành ${amount(all)}, trong đó ${amount(twice)} bị tính hai lần.`) +
      ' Hãy xem lại các dòng và tổng.'
    );
  },
  'total-with-extras': ({ total, stated, programmes, all, twice, difference, measure }, { number }) => {
    const amount = (value: string): string => `${number(value)} ${measure}`.trim();
    return (
      `“${total}” ghi ${amount(stated)}: các dòng cộng lại là ${amount(programmes)}, còn ${amount(difference)} là phần văn bản nêu ngoài các mục của phụ lục.` +
      (twice === '0'
        ? ''
        : ` Nếu cộng cả dòng thăm hỏi theo bên tặng thì thành ${amount(all)}, trong đó ${amount(twice)} bị tính hai lần.`)
    );
  },
  'breakdown-above-total': ({ label, value, total, measure }, { number }) =>
    `“${label}” ghi ${`${number(value)} ${measure}`.trim()}, nhiều hơn tất cả các chương trình cộng lại (${`${number(total)} ${measure}`.trim()}), trong khi dòng này chỉ kể lại số ấy theo bên tặng. Hãy xem lại.`,
  'breakdown-above-all': ({ label, value, total, measure }, { number }) =>
    `Cộng các đơn vị, “${label}” là ${`${number(value)} ${measure}`.trim()}, nhiều hơn tổng chăm lo của mọi chương trình (${`${number(total)} ${measure}`.trim()}), trong khi dòng này chỉ kể lại số ấy theo bên tặng. Hãy xem lại số của các đơn vị.`,
  'part-above-whole': ({ value, whole, of, source }, { number }) =>
    `Kết quả ${number(value)} nhiều hơn số ${of} là ${number(whole)} (${source}). Hãy xem lại.`,
  'same-figure-twice': ({ value, other, otherCell }, { number }) =>
    `Số ${number(value)} trùng hẳn với dòng “${other}” (ô ${otherCell}). Hãy xem có chép nhầm dòng không.`,
  'far-from-last-year': ({ raw, value, before }, { number }) =>
    `“${raw}” đọc là ${number(value)}, trong khi năm trước đơn vị báo cáo ${number(before)}. Hãy xem có thừa hay thiếu số 0, nhầm hàng nghìn hoặc đơn vị tính không.`,
  'copied-from-last-year': ({ lines }) =>
    `Số liệu trùng với báo cáo năm trước của đơn vị ở ${String(lines.length)} dòng (${list(lines, 3)}): có vẻ là số năm trước chép sang. Hãy kiểm tra lại.`,
  'unlike-measures': ({ lines, measures }) =>
    lines.length > 1
      ? `Biểu mẫu in hai đơn vị tính (${list(measures)}) cho cùng một việc ở các dòng “${lines.join('”, “')}”. Mỗi dòng được tính theo đơn vị của nó; không cộng hay so hai dòng với nhau.`
      : `Dòng “${lines.join('')}” tính theo ${measures[0] ?? ''}, còn văn bản khác đếm theo ${measures[1] ?? ''}: một doanh nghiệp có thể có nhiều bản. Số được tính theo đơn vị của biểu mẫu.`,
  'listed-not-summed': ({ judgements, shares }) =>
    `Phụ lục có ${String(judgements)} đánh giá bằng chữ và ${String(shares)} tỷ lệ phần trăm: được liệt kê theo từng đơn vị, không cộng và không lấy bình quân.`,
  'dash-meanings': ({ notAssigned, noRate, withoutTargets, bullets }) =>
    `Dấu (-) trong phụ lục có bốn nghĩa: không có kết quả vì không giao chỉ tiêu (${list(notAssigned, 2)}), có kết quả mà không có tỷ lệ (${list(noRate, 2)}), ${String(withoutTargets)} tỷ lệ ở mục không giao chỉ tiêu, và ${String(bullets)} dấu đầu dòng ở cột TT. Không dấu nào được tính là số 0.`,
  'same-figures-as-other': ({ body: id, other, lines }, { body }) =>
    `Số liệu của ${body(id)} trùng với ${body(other)} ở ${String(lines.length)} dòng (${list(lines, 3)}): có vẻ một phụ lục chép từ phụ lục kia. Hãy hỏi lại hai đơn vị.`,
  'decided-figure-doubtful': (facts, { body, number }) => {
    const against =
      facts.why === 'money'
        ? `chia ra mỗi người (suất, nhà) được ${number(facts.each)} đồng, trong khi thường từ ${number(facts.lowest)} đến ${number(facts.highest)} đồng`
        : facts.why === 'rate'
          ? `thì tỷ lệ là ${number(facts.due)}%, trong khi phụ lục ghi ${number(facts.printed)}%`
          : `gấp ít nhất 100 lần chỉ tiêu được giao (${number(facts.target)})`;
    return `Số đã quyết định cho ${body(facts.body)} là ${number(facts.value)}: ${against}. Số vẫn được tính như đã quyết định; hãy xem lại.`;
  },
  'money-unlike-last-year': ({ value, count, countCell, each, before }, { number }) =>
    `Số tiền ${number(value)} chia cho ${number(count)} (ô ${countCell}) thì mỗi người (suất, nhà) được ${number(each)} đồng, năm trước là ${number(before)} đồng. Hãy xem số tiền hay số lượng có thừa hoặc thiếu một số 0 không.`,
  'money-unlike-others': ({ body: id, value, count, each, median, bodies }, { body, number }) =>
    `${body(id)} ghi số tiền ${number(value)} cho ${number(count)} người (suất, nhà), tức mỗi phần ${number(each)} đồng, trong khi ${String(bodies)} đơn vị phần lớn quanh ${number(median)} đồng. Hãy hỏi lại đơn vị: số tiền hay số lượng có thể thừa hoặc thiếu một số 0.`,
  'far-from-others': ({ body: id, raw, value, median, bodies }, { body, number }) =>
    `${body(id)} ghi “${raw}”, đọc là ${number(value)}, trong khi ${String(bodies)} đơn vị báo cáo phần lớn quanh ${number(median)}. Hãy xem có nhầm hàng nghìn hoặc đơn vị tính không.`,
};
