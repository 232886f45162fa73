/** A written report against a filled-in form: every figure it states, with the form's own and what is to be said of the two. */
import type { Appendix } from '../core/appendix';
import { add, compare, isZero, subtract, sum, type Decimal } from '../core/figures/decimal';
import { dongPerUnit, indicatorOf, type Form, type IndicatorCode } from '../core/form';
import { inDong } from '../core/figures/money';
import type { NarrativeWords, Scope } from '../core/forms/narrative-words';
import type { Target, WelfareExtra } from '../core/register';
import { welfareTotal, type WelfareSum } from '../core/figures/welfare-total';
import { checkText } from './checks';
import type { NarrativeFinding } from './checks/check';
import type { Claim } from './claims/claim';
import { findClaims } from './claims/find-claims';
import { isReceiver } from './claims/counted';
import type { Verdict } from './facts';
import { formFigure, type FormFigure } from './form/figures';
import { Linker, type Link } from './form/link';
import { judgedTogether } from './form/together';
import { Narrower } from './form/narrower';
import { roleOfHeading } from './form/row-codes';
import { meetsAsPrinted, plainVerdict, statedIn, type Ratio } from './form/verdict';
import { Wordings } from './form/wordings';
import { yearsOf } from './form/year';
import type { JudgedClaim } from './judged-claim';
import type { Narrative } from './narrative';
import { numberedName } from './tokens/names';

/** The filled-in form that a report is held against. */
export interface ComparedForm {
  readonly form: Form;
  readonly appendix: Appendix;
  readonly words: NarrativeWords;
  readonly extras: readonly WelfareExtra[];
  /** What is assigned to the body, by indicator, where the register says so. */
  readonly targets: Readonly<Record<IndicatorCode, Target>>;
  /** Names of the branches: what a sentence states of one of them is not the province's figure. */
  readonly branches: readonly string[];
}

/** What all rows together would come to, where some of them tell the same money twice. */
export interface RowsTogether {
  /** The report's own total. */
  readonly stated: { readonly [What in keyof WelfareSum]: Decimal | null };
  readonly allRows: WelfareSum;
  readonly twice: WelfareSum;
  /** The rows that must not be added. */
  readonly codes: readonly IndicatorCode[];
}

export interface Comparison {
  readonly narrative: Narrative;
  /** Every figure of the report, in its order. */
  readonly claims: readonly JudgedClaim[];
  /** What contradicts itself inside the report. */
  readonly findings: readonly NarrativeFinding[];
  readonly rowsTogether: RowsTogether | null;
}

class Comparer {
  private readonly claims;
  private readonly checked;
  private readonly linker: Linker;
  private readonly links;
  private readonly narrower: Narrower;
  private readonly wordings: Wordings;
  private readonly years: readonly (number | null)[];
  /** What the report makes of cells that can be read in several ways. */
  private readonly meant = new Map<IndicatorCode, Decimal>();

  constructor(
    private readonly narrative: Narrative,
    private readonly against: ComparedForm,
  ) {
    const { form, words, branches } = against;
    this.claims = findClaims(narrative, words.names.map(numberedName), (heading) =>
      roleOfHeading(heading, form, words),
    );
    this.checked = checkText(narrative, this.claims);
    this.linker = new Linker(form, words, this.claims, this.checked.partsLists);
    this.links = this.linker.link();
    this.wordings = new Wordings(words);
    this.narrower = new Narrower(this.claims, this.wordings, words, branches, form.year);
    this.years = yearsOf(narrative);
  }

  compare(): Comparison {
    const stated = this.claims.claims.filter(({ role }) => role !== 'mention');
    const plain = this.withoutOtherRates(judgedTogether(stated.map((claim) => this.judge(claim))));
    for (const { verdict, figure, link } of plain)
      if (figure && link?.of === 'result' && (verdict.is === 'reading' || verdict.is === 'measure'))
        this.meant.set(figure.code, verdict.meant);
    const claims = plain.map((one) => (one.link?.of === 'welfare' ? this.judgeTotal(one.claim, one.link) : one));
    return {
      narrative: this.narrative,
      claims,
      findings: this.checked.findings,
      rowsTogether: this.rowsTogether(claims),
    };
  }

  /** "45/60 …, đạt 75%" is a rate of 60, and not of the form's target. */
  private withoutOtherRates(claims: readonly JudgedClaim[]): JudgedClaim[] {
    const others = new Set(claims.flatMap(({ claim, verdict }) => (verdict.is === 'other-target' ? [claim.id] : [])));
    return claims.map((one): JudgedClaim => {
      const { claim, link } = one;
      if (link?.of !== 'rate' || !others.has(this.linker.linkedBy(claim).id)) return one;
      return { claim, link: null, figure: null, total: null, verdict: { is: 'unlinked' } };
    });
  }

  private judge(claim: Claim): JudgedClaim {
    const link = this.links.get(claim.id) ?? null;
    const unlinked: JudgedClaim = { claim, link, figure: null, total: null, verdict: { is: 'unlinked' } };
    if (!link) return unlinked;
    const year = this.years[claim.paragraph] ?? null;
    if (year !== null && year !== this.against.form.year) return { ...unlinked, verdict: { is: 'other-year', year } };
    if (link.of === 'welfare') return unlinked;
    const figure = this.figureOf(link);
    const by = this.linker.linkedBy(claim);
    if (this.narrower.isOther(by)) return { ...unlinked, link: null };
    const judged = this.verdictOf(claim, link, figure);
    const differs = judged.is === 'differs' || judged.is === 'other-scope';
    // One branch's figure, or that of some months, cannot contradict the year's.
    if (differs && this.narrower.limits(by, this.ownWords(link))) return { ...unlinked, link: null };
    // Digits that lie apart may be read wrongly; that they do is told by itself.
    if (differs && claim.spaced) return { ...unlinked, link: null };
    return { ...unlinked, figure, verdict: this.asFarAsGiven(judged, [figure.code]) };
  }

  private verdictOf(claim: Claim, { of, code }: Exclude<Link, { of: 'welfare' }>, figure: FormFigure): Verdict {
    const rateOf = of === 'rate' ? this.exactRate(code) : null;
    const verdict = plainVerdict(claim, figure, this.targetOf(code), rateOf);
    const scoped = verdict.is === 'differs' && of === 'result' ? this.scopeOf(claim, figure, verdict.difference) : null;
    return scoped ?? this.withScope(claim, figure, verdict);
  }

  /** Whoever is not in a total yet can only add to it. */
  private asFarAsGiven(verdict: Verdict, codes: readonly IndicatorCode[]): Verdict {
    const { partial = {} } = this.against.appendix;
    const [least] = codes.flatMap((code) => partial[code] ?? []).sort((a, b) => a.given - b.given);
    if (verdict.is !== 'differs' || !least || compare(verdict.difference, '0') < 0) return verdict;
    return { is: 'incomplete', difference: verdict.difference, ...least };
  }

  /** The form's own figure; for a target that the form has no room for, the register's. */
  private figureOf(link: Exclude<Link, { of: 'welfare' }>): FormFigure {
    const { form, appendix, targets } = this.against;
    const figure = formFigure(form, appendix, link);
    const assigned = targets[link.code] ?? null;
    if (link.of !== 'target' || figure.state !== 'nothing' || assigned === null || assigned === '-') return figure;
    return { ...figure, state: 'value', readings: [assigned] };
  }

  /** The rate as result and target make it, for a report that prints more of it than the form; null where one is not known. */
  private exactRate(code: IndicatorCode): Ratio | null {
    const result = this.figureValue(code);
    const target = this.targetOf(code);
    if (result === null || result === '-' || target === null || target === '-' || isZero(target)) return null;
    return { part: result, whole: target };
  }

  /** The form's own target; what the register has where the form has no room for one. */
  private targetOf(code: IndicatorCode): Target {
    const { form, appendix, targets } = this.against;
    const { state, readings } = formFigure(form, appendix, { of: 'target', code });
    if (state === 'dash') return '-';
    return (state === 'value' ? readings[0] : targets[code]) ?? null;
  }

  /** An unclear cell of which no reading agrees may still agree with what its scope adds. */
  private withScope(claim: Claim, figure: FormFigure, verdict: Verdict): Verdict {
    if (verdict.is !== 'no-figure' || figure.state !== 'unclear') return verdict;
    for (const meant of figure.readings) {
      const [stated] = statedIn(claim, figure);
      if (stated === undefined) break;
      const one: FormFigure = { ...figure, state: 'value', readings: [meant] };
      const scoped = this.scopeOf(claim, one, subtract(stated, meant));
      if (scoped?.is !== 'scope') continue;
      this.meant.set(figure.code, meant);
      return scoped;
    }
    return verdict;
  }

  private scopeOf(claim: Claim, figure: FormFigure, difference: Decimal): Verdict | null {
    const told = this.against.words.told.find(({ code, amount }) => code === figure.code || amount === figure.code);
    for (const scope of told?.scopes ?? []) {
      const explained =
        scope.kind === 'adds'
          ? this.addedBy(scope, claim, figure, difference)
          : scope.kind === 'form-counts-more'
            ? this.more(scope, claim, difference)
            : fewer(scope, difference);
      if (explained) return explained;
    }
    return null;
  }

  /** Whether the figures told beside the scope's words are exactly what the claim lacks. */
  private addedBy(
    { beside, why }: Extract<Scope, { kind: 'adds' }>,
    claim: Claim,
    figure: FormFigure,
    difference: Decimal,
  ): Verdict | null {
    const isMoney = claim.kind === 'money';
    const told = this.claims.claims.filter(
      (one) =>
        one.kind === (isMoney ? 'money' : 'count') &&
        (one.role === 'figure' || one.role === 'mention') &&
        one.readings.length === 1 &&
        (isMoney || !isReceiver(one)) &&
        this.wordings.stands(beside, this.wordings.canonical(one.segmentKey)),
    );
    for (const added of bySegment(told)) {
      const total = sum(added.map((one) => statedIn(one, figure)[0] ?? '0'));
      if (compare(add(difference, total), '0') === 0)
        return { is: 'scope', added: added.map(({ text }) => text), why, difference };
    }
    return null;
  }

  /** What is told beside the scope's words can be a part of the form's figure, and never more. */
  private more(
    { beside, why }: Extract<Scope, { kind: 'form-counts-more' }>,
    { segmentKey }: Claim,
    difference: Decimal,
  ): Verdict | null {
    const isPart = compare(difference, '0') < 0 && this.wordings.stands(beside, this.wordings.canonical(segmentKey));
    return isPart ? { is: 'other-scope', why, difference } : null;
  }

  private figureValue(code: IndicatorCode): Decimal | '-' | null {
    const meant = this.meant.get(code);
    if (meant !== undefined) return meant;
    const { state, readings } = formFigure(this.against.form, this.against.appendix, { of: 'result', code });
    if (state === 'dash') return '-';
    return state === 'value' ? (readings[0] ?? null) : null;
  }

  private judgeTotal(claim: Claim, link: Extract<Link, { of: 'welfare' }>): JudgedClaim {
    const judged: JudgedClaim = { claim, link, figure: null, total: null, verdict: { is: 'unlinked' } };
    const year = this.years[claim.paragraph] ?? null;
    if (year !== null && year !== this.against.form.year) return { ...judged, verdict: { is: 'other-year', year } };
    const { fromForm, total, lacking } = welfareTotal(
      this.against.form,
      (code) => this.figureValue(code),
      this.against.extras,
    );
    const [stated] = claim.readings;
    const rows = this.against.form.welfare.programmes.map((pair) => pair[link.what]);
    const noFigure: JudgedClaim = { ...judged, verdict: { is: 'no-figure', state: 'nothing' } };
    if (rows.every((code) => lacking.includes(code)) || stated === undefined) return noFigure;
    const either = [total[link.what], fromForm[link.what]];
    const agreeing = either.find((one) => meetsAsPrinted(one, stated, claim));
    if (agreeing !== undefined) return { ...judged, total: agreeing, verdict: { is: 'agrees' } };
    const difference = subtract(stated, total[link.what]);
    const verdict = this.asFarAsGiven({ is: 'differs', difference }, rows);
    if (verdict.is === 'differs' && rows.some((code) => lacking.includes(code))) return noFigure;
    return { ...judged, total: total[link.what], verdict };
  }

  /** Told where the report states a total and the form has rows that tell the same money again. */
  private rowsTogether(claims: readonly JudgedClaim[]): RowsTogether | null {
    const { form } = this.against;
    const stated = (what: keyof WelfareSum): Decimal | null =>
      claims.find(({ link, verdict }) => link?.of === 'welfare' && link.what === what && verdict.is !== 'other-year')
        ?.claim.readings[0] ?? null;
    const totals = { count: stated('count'), amount: stated('amount') };
    const { breakdowns } = form.welfare;
    if ((totals.count === null && totals.amount === null) || breakdowns.length === 0) return null;
    const inDongOf = (code: IndicatorCode): Decimal => {
      const indicator = indicatorOf(form, code);
      return inDong(this.number(code), (indicator && dongPerUnit(form, indicator)) ?? '1');
    };
    const { fromForm, lacking } = welfareTotal(form, (code) => this.figureValue(code));
    const twice = {
      count: sum(breakdowns.map(({ count }) => this.number(count))),
      amount: sum(breakdowns.map(({ amount }) => inDongOf(amount))),
    };
    if (lacking.length > 0 || (twice.count === '0' && twice.amount === '0')) return null;
    return {
      stated: totals,
      allRows: { count: add(fromForm.count, twice.count), amount: add(fromForm.amount, twice.amount) },
      twice,
      codes: breakdowns.flatMap(({ count, amount }) => [count, amount]),
    };
  }

  /** Words that limit other figures, and not this one. */
  private ownWords({ of, code }: Exclude<Link, { of: 'welfare' }>): string {
    const label = indicatorOf(this.against.form, code)?.label ?? '';
    return of === 'target' ? `${label}, chỉ tiêu giao, được giao` : label;
  }

  private number(code: IndicatorCode): Decimal {
    const value = this.figureValue(code);
    return value === null || value === '-' ? '0' : value;
  }
}

/** Figures of the same part of a sentence belong together. */
function bySegment(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${String(claim.paragraph)} ${String(claim.segment)}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

function fewer({ why }: Extract<Scope, { kind: 'form-counts-fewer' }>, difference: Decimal): Verdict | null {
  return compare(difference, '0') > 0 ? { is: 'other-scope', why, difference } : null;
}

export function compareNarrative(narrative: Narrative, against: ComparedForm): Comparison {
  return new Comparer(narrative, against).compare();
}
