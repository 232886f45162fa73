import type { RuleTexts } from '../rule-texts';
import { figureErrors } from './figure-errors';
import { list, formulaOf } from './phrases';

function savedAt(iso: string): string {
  return iso === '' ? 'not known when saved' : `saved ${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

function saidIn(content: string, is: 'is' | 'was'): string {
  if (content === '') return `${is} blank`;
  return content.startsWith('=') ? `${is} the formula ${content}` : `${is} “${content}”`;
}

function emptiness(beside: 'blank' | 'dash' | 'value'): string {
  return { blank: 'blank', dash: '(-)', value: '0' }[beside];
}

export const rules: RuleTexts = {
  ...figureErrors,
  'empty-workbook': () => 'No cell of the file is filled in. Please send the file again, filled in.',
  'not-the-form': ({ sheets, title }) =>
    `The table “${title}” was not found in the file (sheets looked at: ${list(sheets)}). Please send the appendix form; if it is the form, check whether the headings “Nội dung” and “Kết quả thực hiện” were erased or changed.`,
  'our-own-report': () =>
    'This is a consolidated report made by Thi Đua, not the appendix of a branch. It is not merged: every figure would count twice. Take this file out of the files received.',
  'our-own-targets': () =>
    'This is a workbook of targets made by Thi Đua, not the appendix of a branch, so it is not merged. To use the targets in it: in the pane, drop this file under Consolidate or choose it under Forms; on the command line, take it out of the files received and add “--targets” and its name.',
  'other-year': ({ found, expected }) =>
    `This appendix says year ${String(found)}, but ${String(expected)} is being consolidated. Please send the appendix for ${String(expected)}.`,
  'lines-of-other-year': ({ found, expected }) =>
    `This appendix says year ${String(found)}, and its lines are those of the form of ${String(found)}, but ${String(expected)} is being consolidated. Its figures are not counted. Please send the appendix for ${String(expected)}.`,
  'sent-for-other-year': ({ sent, expected }) =>
    `This file was filled in on the form of ${String(sent)}, but ${String(expected)} is being consolidated. Its figures are not counted. Fill in the form of ${String(expected)}.`,
  'sent-to-other-body': ({ body: id, sentTo }, { body }) =>
    `This form was sent to ${body(sentTo)}, but its heading says ${body(id)}. It is not clear whose figures these are, so none counts. Fill in the form sent to the branch itself.`,
  'old-form-version': ({ version, current }) =>
    `This file was filled in on edition ${String(version)} of the form; edition ${String(current)} is in use. Its figures are read by the labels of their lines all the same. Look again, or better fill in the edition in use.`,
  'sent-form-broken': () =>
    'The hidden part of this form that says what it is does not hold together, so its locked cells cannot be checked. The figures are read as they stand in the appendix.',
  'another-period': ({ found, year }) =>
    `The appendix says “${found}”, but the whole of ${String(year)} is asked for. Its figures are not counted. Send the appendix of the whole year.`,
  'no-year': ({ year }) =>
    `The title of the appendix states no year; its figures count for ${String(year)}. Write the year into the title.`,
  'form-of-other-year': ({ read, other, year }) =>
    `Sheet “${other}” is the appendix of ${String(year)} and was not read; the figures are from sheet “${read}”.`,
  'body-unnamed': () =>
    'The appendix names no branch, and neither does the file name. Write the branch’s name above the column “Kết quả thực hiện”.',
  'unknown-body': ({ name }) =>
    `The appendix is in the name of “${name}”, which is none of the branches that report. Its figures count for nobody. Send the appendix of a branch, or correct the name.`,
  'several-bodies': ({ bodies }, { body }) =>
    `The heading names several branches: ${list(bodies.map(body))}. Keep the name of the one that reports.`,
  'body-not-in-year': ({ body: id, year }, { body }) =>
    `${body(id)} is not among the branches that report for ${String(year)}. Check the branch’s name or the year.`,
  'body-from-sent-form': ({ body: id }, { body }) =>
    `The appendix names no branch any more; the form was sent to ${body(id)}. Please write the name again.`,
  'body-from-file-name': ({ fileName, body: id }, { body }) =>
    `The appendix names no branch; by its file name “${fileName}” it is from ${body(id)}. Please write the name into the appendix.`,
  'body-differs-from-file-name': ({ body: id, fileName, fileNameBody }, { body }) =>
    `The appendix says ${body(id)}, the file name “${fileName}” says ${body(fileNameBody)}. The figures count for ${body(id)}; please check.`,
  'nothing-filled-in': () => 'Nothing is filled in. Fill in the results and send the appendix again.',
  'stray-line': ({ label, raw }) =>
    `The line “${label}” (which says “${raw}”) is not in the form and is not counted. If it is one of the form’s lines, write it as the form does.`,
  'figure-without-line': ({ raw }) =>
    `This cell says “${raw}”, but its row has no label; it is not counted. Move the figure to its own line.`,
  'figure-on-title': ({ raw, title }) =>
    `The title “${title}” has “${raw}” beside it; figures beside a title are not counted. Write them on the lines below.`,
  'label-erased': ({ printed }) =>
    `The label of this line was erased; in the form as sent it is “${printed}”. Its figure counts. Please write the label again.`,
  'labels-against-marks': ({ cells }) =>
    `The labels in ${list(cells)} are not those that their rows had in the form: rows may have been sorted or copied over. The figures count for the labels as they stand; please check.`,
  'line-under-other-title': ({ raw, counted, seen }) =>
    `This row stands where “${seen}” belongs, but the form’s hidden mark says that it is the line “${counted}”; its ${raw} counts for “${counted}”. Rows may have been moved by mistake. Please ask which of the two the figure is of, and put the rows back as in the form.`,
  'locked-cell-changed': ({ cell, was, now, others }) =>
    `${cell} is a locked cell of the form: it ${saidIn(was, 'was')}, and now it ${saidIn(now, 'is')}. Please put it back.` +
    (others > 0 ? ` ${String(others)} more locked cells were changed.` : ''),
  'locked-row-lost': ({ rows }) =>
    `These rows of the form are gone: ${list(rows.map((row) => `“${row}”`))}. Please use the form as it was sent.`,
  'label-nearly': ({ found, printed }) => `“${found}” was taken to mean “${printed}”.`,
  'measure-changed': ({ found, printed }) => `The measure of this line says “${found}”, the form says “${printed}”.`,
  'hidden-figure': ({ raw }) =>
    `The figure “${raw}” is in a hidden row, column or sheet. It is counted; unhide it and check.`,
  'shown-otherwise': ({ raw, shown }, { number }) =>
    shown === ''
      ? `This cell holds ${number(raw)}, but its format hides it. It is counted; format the cell as Number and check.`
      : `This cell holds ${number(raw)}, but its format shows “${shown}”. What counts is ${number(raw)}; format the cell as Number and check.`,
  'struck-out-figure': ({ raw }) =>
    `“${raw}” is crossed out from end to end, but still stands in the cell and counts. If it is not to count, delete it and type the right figure; if it is, take the line off.`,
  'unseen-figure': ({ raw }) =>
    `This cell holds “${raw}”, which nobody sees: its letters have the colour of the cell. It counts. If it is not to count, delete it; if it is, change the colour of the letters.`,
  'linked-figure': ({ formula, raw }) =>
    `This cell takes its figure from another file${formulaOf(formula)}; the value last saved is “${raw}”. Type the figure itself.`,
  'formula-figure': ({ formula, raw }) => `This cell is a formula${formulaOf(formula)}, its value is “${raw}”.`,
  'amount-unchecked': ({ raw, countRaw, countCell }) =>
    countCell === ''
      ? `The line with the number of people, gifts or houses is missing, so the amount “${raw}” could not be checked. It counts; put that line back.`
      : `The number of people, gifts or houses in ${countCell}, “${countRaw}”, cannot be read, so the amount “${raw}” could not be checked. It counts; mend ${countCell}.`,
  'amount-without-count': ({ raw, givenCell, beside }) =>
    `The amount in ${givenCell} is “${raw}”, and the number of people, gifts or houses in this cell is ${emptiness(beside)}. The amount counts. Fill in the number; if nothing was given, look at the amount.`,
  'count-without-amount': ({ raw, givenCell, beside }) =>
    `The number of people, gifts or houses in ${givenCell} is “${raw}”, and the amount in this cell is ${emptiness(beside)}. The number counts. Fill in the amount; if there was none, look at the number.`,
  'blank-figure': ({ label, rate }) =>
    `The result of “${label}” is blank${rate === '' ? '' : `, though its rate says “${rate}”`}. If there is none write 0; if no target was assigned write (-).`,
  'rate-mismatch': ({ printed, due, result, target }, { number }) =>
    `The rate says ${number(printed)}%, but ${number(result)} of the full-year target ${number(target)} is ${number(due)}%.`,
  'rate-without-target': ({ raw }) => `No target is assigned here, so the rate is (-), not “${raw}”.`,
  'rate-without-result': ({ raw, result }) =>
    result === ''
      ? `There is a rate, “${raw}”, but no result. Fill in the result, or take the rate away.`
      : `There is a rate, “${raw}”, but the result says “${result}”. Check both.`,
  'target-differs': ({ raw, assigned }, { number }) =>
    assigned === '-'
      ? `The target in the file says “${raw}”, but none is assigned here, so there is no rate.`
      : `The target in the file says “${raw}”, the assigned one is ${number(assigned)}. ${
          assigned === '0' ? 'Against 0 there is no rate.' : 'The rate is taken against the assigned one.'
        }`,
  'number-as-text': ({ raw, value }, { number }) =>
    `“${raw}” was typed as text; it was read as ${number(value)}. Excel will not add this cell up.`,
  'missing-body': ({ body: id }, { body }) => `Nothing has come from ${body(id)}; the totals lack its figures.`,
  'missing-own-submission': ({ body: id }, { body }) =>
    `The appendix of what ${body(id)} does directly is missing; the lines that only it reports are empty.`,
  'own-repeats-branches': ({ body: id, lines }, { body }) =>
    `The file of ${body(id)} equals the sum of the branches on ${String(lines.length)} lines (${list(lines)}): it seems to be a consolidated report, and is not merged lest everything count twice. Take the file out, or replace it by what ${body(id)} does directly.`,
  'own-on-branch-lines': ({ body: id, lines }, { body }) =>
    `The file of ${body(id)} has figures on ${String(lines.length)} lines that branches report (${list(lines)}). They are added; if the file is a report that was consolidated already, they count twice. Please check.`,
  'sent-twice-differing': ({ body: id, files, differing }, { body }) =>
    `${body(id)} sent ${String(files.length)} files (“${list(files, 6).replaceAll(', ', '”, “')}”) that differ in: ${list(differing)}. It is not clear which is newer, so these figures do not count; keep only the right file.`,
  'sent-again-later': ({ body: id, counted, countedSaved, other, otherSaved, differing }, { body }) =>
    `${body(id)} sent two files: “${counted}” (${savedAt(countedSaved)}) counts, “${other}” (${savedAt(otherSaved)}) does not. They differ in ${list(differing)}.`,
  'sent-twice-alike': ({ body: id, counted, other }, { body }) =>
    `${body(id)} sent two files with the same figures; “${counted}” counts, “${other}” does not.`,
  'other-file-unreadable': ({ body: id, counted, other }, { body }) =>
    `“${other}” cannot be read; by its name it is from ${body(id)}, whose figures are taken from “${counted}”. If the unreadable file is the newer one, please send it again.`,
  'figure-not-asked': ({ body: id, value }, { number, body }) =>
    `${body(id)} gives ${number(value)} on a line that the level above reports itself; it was added. Check that it is not counted twice.`,
  'targets-do-not-add-up': ({ target, assigned }, { number }) =>
    `The targets assigned to the branches add up to ${number(assigned)}, the province’s own target is ${number(target)}.`,
  'target-not-assigned': ({ bodies }, { body }) =>
    `No target of this line is assigned to ${list(bodies.map(body))}, while the others have theirs. The result counts, that branch’s rate stays blank. Please write the target into the file of targets, or (-) where none is assigned.`,
  'zero-target': () => 'A target of 0 allows no rate. If no target is assigned, write (-).',
  'figure-from-hidden-sheet': ({ formula, raw, sheet }) =>
    `This cell takes its figure from the hidden sheet “${sheet}”${formulaOf(formula)}; its value is “${raw}”. It counts; show that sheet and check it, or type the figure.`,
  'hidden-sheet-figures': ({ sheet, figures }) =>
    `Sheet “${sheet}” is hidden and holds ${String(figures)} numbers; none of them counts. If it is not used any more, delete it before sending.`,
  'old-encoding-text': ({ stored, font, decoded }) =>
    `The text “${stored}” is in an old encoding (font “${font}”) and is read as “${decoded}”.`,
  'amount-unlike-other-rows': ({ raw, value, usual, others }, { number }) =>
    `“${raw}” is read as ${number(value)}, while the branch’s other amounts are about ${number(usual)} (${list(others, 3)}); no number of people stands beside it to tell. Check whether it is a thousand times off.`,
  'rate-as-ratio': ({ raw, meant }, { number }) =>
    `The rate is typed as “${raw}”, but this column is in per cent, so it should be ${number(meant)}. Please correct it.`,
  'targets-allowed': ({ result, rate, lowest, highest }, { number }) =>
    `The target is not known: ${number(result)} at ${number(rate)}% is of a target from ${number(lowest)} to ${number(highest)}.`,
  'rate-impossible': ({ result, rate }, { number }) =>
    `No whole target makes ${number(result)} come to ${number(rate)}%. Check the result and the rate.`,
  'far-above-target': ({ value, target, times, whose }, { number }) =>
    `The result ${number(value)} is ${number(times)} times the full-year target ${whose === 'own' ? 'of the branch' : 'of the whole province'} (${number(target)}). Check for a digit too many, a thousandfold slip or the wrong line.`,
  'rate-unreadable': ({ raw }) =>
    `The rate says “${raw}”, which is no rate. Rates are worked out from results and targets; write the per cent, or “-” where no target is assigned.`,
  'result-not-assigned': ({ value }, { number }) =>
    `No target is assigned here, and there is a result of ${number(value)}; it counts, and its rate is “-”.`,
  'total-counts-twice': ({ total, stated, programmes, twice, breakdowns, measure }, { number }) =>
    `“${total}” says ${`${number(stated)} ${measure}`.trim()}, which includes “${list(breakdowns, 2)}”: ${`${number(twice)} ${measure}`.trim()} counted twice. The programmes, each once, come to ${`${number(programmes)} ${measure}`.trim()}.`,
  'total-differs': ({ total, stated, programmes, all, twice, difference, side, measure }, { number }) => {
    const amount = (value: string): string => `${number(value)} ${measure}`.trim();
    return (
      `“${total}” says ${amount(stated)}; the lines come to ${amount(programmes)}, ${amount(difference)} too ${side === 'short' ? 'few' : 'many'}.` +
      (twice === '0'
        ? ''
        : ` With the visits told by giver added, it would be ${amount(all)}, of which ${amount(twice)} are counted twice.`) +
      ' Check the lines and the total.'
    );
  },
  'total-with-extras': ({ total, stated, programmes, all, twice, difference, measure }, { number }) => {
    const amount = (value: string): string => `${number(value)} ${measure}`.trim();
    return (
      `“${total}” says ${amount(stated)}: the lines come to ${amount(programmes)}, and documents state the other ${amount(difference)} besides the lines of the form.` +
      (twice === '0'
        ? ''
        : ` With the visits told by giver added, it would be ${amount(all)}, of which ${amount(twice)} are counted twice.`)
    );
  },
  'breakdown-above-total': ({ label, value, total, measure }, { number }) =>
    `“${label}” says ${`${number(value)} ${measure}`.trim()}, more than all programmes together (${`${number(total)} ${measure}`.trim()}), though it tells the same by giver. Please check.`,
  'breakdown-above-all': ({ label, value, total, measure }, { number }) =>
    `Over all branches “${label}” comes to ${`${number(value)} ${measure}`.trim()}, more than the welfare total of all programmes (${`${number(total)} ${measure}`.trim()}), though it tells the same by giver. Check the branches’ figures.`,
  'part-above-whole': ({ value, whole, of, source }, { number }) =>
    `The result ${number(value)} is more than there are “${of}”: ${number(whole)} (${source}). Please check.`,
  'same-figure-twice': ({ value, other, otherCell }, { number }) =>
    `The figure ${number(value)} stands in the line “${other}” too (cell ${otherCell}). Check whether one was copied over the other.`,
  'far-from-last-year': ({ raw, value, before }, { number }) =>
    `“${raw}” is read as ${number(value)}; last year the branch reported ${number(before)}. Check for a zero too many or too few, a thousandfold slip or another measure.`,
  'copied-from-last-year': ({ lines }) =>
    `The figures are those of the branch’s report of last year on ${String(lines.length)} lines (${list(lines, 3)}): it seems to be last year’s form again. Please check.`,
  'unlike-measures': ({ lines, measures }) =>
    lines.length > 1
      ? `The form prints two measures (${list(measures)}) for one act, on the lines “${lines.join('”, “')}”. Each line counts in its own; do not add or compare the two.`
      : `The line “${lines.join('')}” is measured in ${measures[0] ?? ''}, other documents count in ${measures[1] ?? ''}: one enterprise may have several. It counts in the form’s measure.`,
  'listed-not-summed': ({ judgements, shares }) =>
    `The appendix holds ${String(judgements)} judgements in words and ${String(shares)} shares in per cent: they are listed branch by branch, never added or averaged.`,
  'dash-meanings': ({ notAssigned, noRate, withoutTargets, bullets }) =>
    `The sign “-” means four things in this appendix: no result because no target is assigned (${list(notAssigned, 2)}), a result without a rate (${list(noRate, 2)}), ${String(withoutTargets)} rates in a section without targets, and ${String(bullets)} bullets in the first column. None of them counts as 0.`,
  'same-figures-as-other': ({ body: id, other, lines }, { body }) =>
    `The figures of ${body(id)} are those of ${body(other)} on ${String(lines.length)} lines (${list(lines, 3)}): one appendix seems to be copied from the other. Ask both branches.`,
  'decided-figure-doubtful': (facts, { body, number }) => {
    const against =
      facts.why === 'money'
        ? `that is ${number(facts.each)} đồng for each person (gift, house), while it is usually between ${number(facts.lowest)} and ${number(facts.highest)} đồng`
        : facts.why === 'rate'
          ? `that makes ${number(facts.due)}%, while the form says ${number(facts.printed)}%`
          : `that is at least 100 times the target of ${number(facts.target)}`;
    return `For ${body(facts.body)} ${number(facts.value)} was decided on: ${against}. It counts as decided; please check.`;
  },
  'money-unlike-last-year': ({ value, count, countCell, each, before }, { number }) =>
    `The amount ${number(value)} shared among ${number(count)} (cell ${countCell}) is ${number(each)} đồng for each person (gift, house); last year it was ${number(before)}. Check both for a zero too many or too few.`,
  'money-unlike-others': ({ body: id, value, count, each, median, bodies }, { body, number }) =>
    `${body(id)} reports an amount of ${number(value)} for ${number(count)} people (gifts, houses), ${number(each)} đồng each, while the ${String(bodies)} branches are mostly about ${number(median)}. Ask the branch: there may be a zero too many or too few in either.`,
  'far-from-others': ({ body: id, raw, value, median, bodies }, { body, number }) =>
    `${body(id)} says “${raw}”, read as ${number(value)}, while the ${String(bodies)} branches that report are mostly about ${number(median)}. Check whether it is a thousand times off, or in another measure.`,
};
