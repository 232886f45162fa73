/** Recognises the form's lines by their labels, whatever row they stand in. */
import { indicatorsOf, isProgramme, type Form, type Indicator } from '../form';
import { editDistance, isSlip, labelKey, plainKey, withoutNumbering } from '../text';

export interface LineMatch {
  readonly kind: 'section' | 'programme' | 'indicator';
  readonly code: string;
  readonly matched: 'exact' | 'unmarked' | 'nearly';
}

/** One wording of one line. */
interface Wording {
  readonly kind: LineMatch['kind'];
  readonly code: string;
  /** The programme a figure stands under, if any. */
  readonly programme: string | null;
  readonly key: string;
  readonly plain: string;
}

/** So few changed letters can be slips; more could make one indicator of another ("trong" and "ngoài nhà nước"). */
const MOST_CHANGED_LETTERS = 3;
const SHORTEST_FOR_SLIPS = 12;

/** All wordings of a form, and those under each key. */
interface Wordings {
  readonly all: readonly Wording[];
  readonly byKey: ReadonlyMap<string, readonly Wording[]>;
  readonly byPlain: ReadonlyMap<string, readonly Wording[]>;
}

const wordingsByForm = new WeakMap<Form, Wordings>();

function wordingsOf(form: Form): Wordings {
  const known = wordingsByForm.get(form);
  if (known) return known;
  const all = listWordings(form);
  const wordings = { all, byKey: groupBy(all, ({ key }) => key), byPlain: groupBy(all, ({ plain }) => plain) };
  wordingsByForm.set(form, wordings);
  return wordings;
}

function groupBy(all: readonly Wording[], keyOf: (one: Wording) => string): Map<string, Wording[]> {
  const groups = new Map<string, Wording[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function listWordings(form: Form): Wording[] {
  const wordings: Wording[] = [];
  const say = (kind: LineMatch['kind'], code: string, programme: string | null, texts: readonly string[]): void => {
    for (const text of texts) wordings.push({ kind, code, programme, key: labelKey(text), plain: plainKey(text) });
  };
  const sayIndicator = (indicator: Indicator, programme: string | null): void => {
    say('indicator', indicator.code, programme, [indicator.label, ...(indicator.also ?? [])]);
  };
  for (const section of form.sections) {
    say('section', section.code, null, [section.title, ...(section.also ?? [])]);
    for (const line of section.lines) {
      if (!isProgramme(line)) sayIndicator(line, null);
      else {
        say('programme', line.code, null, [line.title, ...(line.also ?? [])]);
        for (const indicator of line.indicators) sayIndicator(indicator, line.code);
      }
    }
  }
  return wordings;
}

/** Reads labels from top to bottom: a label that several programmes share belongs to the programme above it. */
export class LineMatcher {
  private readonly wordings: Wordings;
  private programme: string | null = null;
  /** Staff put the form's year behind a label: "Tháng Công nhân năm 2022". */
  private readonly yearBehind: string;

  constructor(form: Form) {
    this.wordings = wordingsOf(form);
    this.yearBehind = ` ${labelKey(`năm ${String(form.year)}`)}`;
  }

  /** A line that cannot be told may have begun another programme: what follows no longer belongs to the one before. */
  leaveProgramme(): void {
    this.programme = null;
  }

  /** A row that is known by other evidence than its label: what follows stands under it. */
  enter(kind: LineMatch['kind'], code: string): void {
    if (kind === 'programme') this.programme = code;
    else if (kind === 'section') this.programme = null;
    else this.programme = this.programmeOf(code) ?? this.programme;
  }

  /** Every line that bears this label as it stands, wherever it is; none where the label is only nearly one. */
  meanings(text: string): readonly string[] {
    const key = labelKey(text);
    const bare = labelKey(withoutNumbering(text));
    const withoutYear = bare.endsWith(this.yearBehind) ? bare.slice(0, -this.yearBehind.length) : bare;
    const { byKey, byPlain } = this.wordings;
    for (const one of [key, bare, withoutYear]) {
      const found = one === '' ? [] : (byKey.get(one) ?? byPlain.get(plainKey(one)) ?? []);
      if (found.length > 0) return [...new Set(found.map(({ code }) => code))];
    }
    return [];
  }

  match(text: string): LineMatch | null {
    const key = labelKey(withoutNumbering(text));
    const found = this.find(labelKey(text)) ?? this.find(key) ?? this.findWithYear(key);
    if (found?.kind === 'programme') this.programme = found.code;
    if (found?.kind === 'section') this.programme = null;
    // Under a title that could not be told, a label that only one programme has tells which it is.
    if (found?.kind === 'indicator') this.programme ??= this.programmeOf(found.code);
    return found;
  }

  private programmeOf(code: string): string | null {
    return this.wordings.all.find((one) => one.kind === 'indicator' && one.code === code)?.programme ?? null;
  }

  private findWithYear(key: string): LineMatch | null {
    return key.endsWith(this.yearBehind) ? this.find(key.slice(0, -this.yearBehind.length)) : null;
  }

  private find(key: string): LineMatch | null {
    if (key === '') return null;
    const { byKey, byPlain } = this.wordings;
    const plain = plainKey(key);
    return (
      this.pick(byKey.get(key) ?? [], 'exact') ??
      this.pick(byPlain.get(plain) ?? [], 'unmarked') ??
      this.pick(this.nearly(plain), 'nearly')
    );
  }

  private nearly(plain: string): Wording[] {
    if (plain.length < SHORTEST_FOR_SLIPS) return [];
    let closest = MOST_CHANGED_LETTERS;
    let found: Wording[] = [];
    for (const wording of this.wordings.all) {
      const distance = editDistance(wording.plain, plain, closest);
      if (distance > closest || !isSlip(wording.plain, plain)) continue;
      found = distance < closest ? [wording] : [...found, wording];
      closest = distance;
    }
    return found;
  }

  /** One code, or the one that stands under the programme being read; otherwise the label does not tell. */
  private pick(candidates: readonly Wording[], matched: LineMatch['matched']): LineMatch | null {
    const codes = new Set(candidates.map((one) => one.code));
    const [first] = candidates;
    const here =
      codes.size === 1 ? first : candidates.find((one) => one.programme !== null && one.programme === this.programme);
    return here ? { kind: here.kind, code: here.code, matched } : null;
  }
}

/** How many of the form's figures a set of codes covers, from 0 to 1. */
export function coverage(form: Form, codes: ReadonlySet<string>): number {
  const all = indicatorsOf(form);
  return all.filter(({ code }) => codes.has(code)).length / all.length;
}
