/** Forms that we sent out, come back: another year's, another body's, an old edition, or changed where they were locked. */
import { bodySentTo } from '../sent-forms/sent-out';
import { hasWord } from '../reading/table-rows';
import { fullLabels } from '../forms/form-rows';
import { linesOf, rule, workbookRule } from './rule';

/** A form of ours of another year, whatever year is written over it now: its lines and targets are others. */
export const sentForOtherYear = rule({
  id: 'sent-for-other-year',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix: { sentOut, titleYear, heading }, form }) =>
    sentOut.status === 'known' && sentOut.year !== form.year
      ? [{ at: titleYear?.at ?? heading, params: { sent: sentOut.year, expected: form.year } }]
      : [],
});

/** Another branch's form with this one's name written over it: whose figures they are nobody can tell. */
export const sentToOtherBody = rule({
  id: 'sent-to-other-body',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix: { sentOut, bodies }, bodyId }) => {
    const [named] = bodies;
    return sentOut.status === 'known' && named && bodyId !== null && sentOut.body !== bodyId
      ? [{ at: named.at, params: { body: bodyId, sentTo: sentOut.body } }]
      : [];
  },
});

export const bodyFromSentForm = rule({
  id: 'body-from-sent-form',
  severity: 'warning',
  needs: 'appendix',
  check: ({ appendix, bodyId, register }) =>
    bodyId !== null && appendix.bodies.length === 0 && bodySentTo(appendix, register) === bodyId
      ? [{ at: appendix.heading, params: { body: bodyId } }]
      : [],
});

export const oldFormVersion = rule({
  id: 'old-form-version',
  severity: 'warning',
  needs: 'appendix',
  check: ({ appendix: { sentOut, heading }, form }) => {
    const current = form.version ?? 1;
    return sentOut.status === 'known' && sentOut.year === form.year && sentOut.version !== current
      ? [{ at: heading, params: { version: sentOut.version, current } }]
      : [];
  },
});

/** What the hidden sheet says does not hold together: what is visible counts, as in any other file. */
export const sentFormBroken = rule({
  id: 'sent-form-broken',
  severity: 'note',
  needs: 'appendix',
  check: ({ appendix: { sentOut, heading } }) => (sentOut.status === 'broken' ? [{ at: heading, params: {} }] : []),
});

/** More than these nobody goes through one by one. */
const MOST_CELLS = 60;

/** Of a workbook in which the form was not found as well: a heading that was changed may be why. */
export const lockedCellChanged = workbookRule({
  id: 'locked-cell-changed',
  severity: 'warning',
  needs: 'workbook',
  check: ({ reading }) => {
    const { sentOut } = reading.status === 'found' ? reading.appendix : reading;
    if (sentOut.status !== 'known') return [];
    const { changed } = sentOut;
    return changed.slice(0, MOST_CELLS).map(({ at, code, was, now }, index) => ({
      at,
      ...(code !== null && { code }),
      params: { cell: at.cell, was, now, others: index === MOST_CELLS - 1 ? changed.length - MOST_CELLS : 0 },
    }));
  },
});

export const lockedRowLost = rule({
  id: 'locked-row-lost',
  severity: 'note',
  needs: 'appendix',
  check: ({ appendix: { sentOut, heading } }) =>
    sentOut.status === 'known' && sentOut.lost.length > 0 ? [{ at: heading, params: { rows: sentOut.lost } }] : [],
});

/** Another label in the row of a line: the figure may be of either. */
export const labelReplaced = rule({
  id: 'label-replaced',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, matched, label, result } }) =>
      matched === 'marked' && hasWord(label.text) && result.reading.state !== 'blank'
        ? [{ code, at: label.at, params: { found: label.text, printed: indicator.label, raw: result.raw } }]
        : [],
    ),
});

export const labelErased = rule({
  id: 'label-erased',
  severity: 'note',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, matched, label } }) =>
      matched === 'marked' && !hasWord(label.text)
        ? [{ code, at: label.at, params: { printed: indicator.label } }]
        : [],
    ),
});

/** Rows sorted apart from their marks, or labels written over others. The label counts. */
export const labelsAgainstMarks = rule({
  id: 'labels-against-marks',
  severity: 'warning',
  needs: 'appendix',
  check: ({ appendix: { againstMarks } }) => {
    const [first] = againstMarks;
    return first ? [{ at: first, params: { cells: againstMarks.map(({ cell }) => cell) } }] : [];
  },
});

/** A whole row under another programme’s title: the paper says one line, the mark that came along with the row another. */
export const lineUnderOtherTitle = rule({
  id: 'line-under-other-title',
  severity: 'warning',
  needs: 'appendix',
  check: ({ appendix: { misplaced, entries }, form }) => {
    const labels = fullLabels(form);
    return misplaced.flatMap(({ at, code, seen }) => {
      const { raw } = entries[code]?.result ?? { raw: '' };
      return raw === ''
        ? []
        : [{ code, at, params: { raw, counted: labels.get(code) ?? code, seen: labels.get(seen) ?? seen } }];
    });
  },
});
