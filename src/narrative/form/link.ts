/** Claims → indicators of the form, by their words alone. What fits no indicator, or two, stays unlinked. */
import { indicatorOf, isProgramme, type Form, type IndicatorCode } from '../../core/form';
import type { NarrativeWords, Told, Way } from '../../core/forms/narrative-words';
import { containsWords, labelKey } from '../../core/text';
import { isReceiver } from '../claims/counted';
import { sameSentence, type Claim } from '../claims/claim';
import type { Claims } from '../claims/find-claims';
import type { PartsList } from '../claims/parts';
import { isForEach } from '../claims/each';
import { rateHolders } from '../claims/rates';
import { bracketContexts } from './bracket-contexts';
import { rowCodes } from './row-codes';
import { subjectOf } from './subject';
import { fits, Wordings, type Window } from './wordings';

/** What a claim states: an indicator's result, rate or target, or the year's welfare total. */
export type Link =
  | { readonly of: 'result' | 'rate' | 'target'; readonly code: IndicatorCode }
  | { readonly of: 'welfare'; readonly what: 'count' | 'amount' };

export type Links = ReadonlyMap<number, Link>;

/** An indicator's label as printed, where the figure stands right behind it: "Kết nạp đoàn viên: 328". */
interface Label {
  readonly code: IndicatorCode;
  readonly keys: readonly string[];
  /** The programme's title, for "Số tiền" and the like. */
  readonly titles: readonly string[];
  /** The programme's count: its title alone, with a colon, tells it. */
  readonly byTitle: boolean;
}

function labelsOf(form: Form, wordings: Wordings): Label[] {
  const keysOf = (label: string, also: readonly string[] = []): string[] =>
    [label, ...also].map((one) => wordings.canonical(labelKey(one)));
  return form.sections.flatMap(({ lines }) =>
    lines.flatMap((line): Label[] => {
      if (!isProgramme(line))
        return [{ code: line.code, keys: keysOf(line.label, line.also), titles: [], byTitle: false }];
      const titles = keysOf(line.title, [line.title.replace(/\s*\([^)]*\)/gu, ''), ...(line.also ?? [])]);
      return line.indicators.map(({ code, label, also, kind }) => {
        // A share's own label says enough; "Số tiền" and the like need their programme's title.
        return { code, keys: keysOf(label, also), titles: kind === 'share' ? [] : titles, byTitle: kind === 'count' };
      });
    }),
  );
}

export class Linker {
  private readonly wordings: Wordings;
  private readonly labels: readonly Label[];
  private readonly hosts: ReadonlyMap<number, string>;
  private readonly contexts: ReadonlyMap<number, string>;
  private readonly rows: ReadonlyMap<number, IndicatorCode>;
  private readonly links = new Map<number, Link>();
  /** The figure that money or a rate is linked by. */
  private readonly by = new Map<number, Claim>();

  constructor(
    private readonly form: Form,
    private readonly words: NarrativeWords,
    private readonly claims: Claims,
    private readonly lists: readonly PartsList[],
  ) {
    this.wordings = new Wordings(words);
    this.labels = labelsOf(form, this.wordings);
    this.hosts = this.hostSentences();
    this.contexts = bracketContexts(claims, lists);
    this.rows = rowCodes(claims, form);
  }

  link(): Links {
    for (const claim of this.claims.claims) {
      const link = this.linkOf(claim);
      if (link) this.links.set(claim.id, link);
    }
    this.linkTargets();
    this.linkMoney();
    this.unlinkParts();
    for (const { rate, holder } of rateHolders(this.claims)) {
      const link = this.links.get(holder.id);
      if (link?.of !== 'result' || this.links.has(rate.id)) continue;
      this.links.set(rate.id, { of: 'rate', code: link.code });
      this.by.set(rate.id, holder);
    }
    return this.links;
  }

  /** The figure that a claim was linked by: itself, or the number it is told with. */
  linkedBy(claim: Claim): Claim {
    return this.by.get(claim.id) ?? claim;
  }

  /** For each note the sentence that its mark stands in. */
  private hostSentences(): Map<number, string> {
    const hosts = new Map<number, string>();
    for (const { wholes, parts } of this.lists) {
      const [whole, part] = [wholes[0], parts[0]];
      if (whole && part && whole.paragraph !== part.paragraph) hosts.set(part.paragraph, whole.segmentKey);
    }
    return hosts;
  }

  private windowOf(claim: Claim): Window {
    const { wordings } = this;
    const host = this.hosts.get(claim.paragraph);
    const subject = subjectOf(claim);
    const around = this.contexts.get(claim.id);
    return {
      nouns: [claim.noun, ...(subject === null ? [] : [subject])].map((noun) => wordings.canonical(noun)),
      before: wordings.canonical(claim.before),
      segment: wordings.canonical(around === undefined ? claim.ownKey : `${around} ${claim.ownKey}`),
      sentence: wordings.canonical(host === undefined ? claim.sentenceKey : `${claim.sentenceKey} ${host}`),
    };
  }

  private linkOf(claim: Claim): Link | null {
    const { kind, role } = claim;
    if ((role !== 'figure' && role !== 'target') || kind === 'range') return null;
    if (kind === 'money' && isForEach(this.claims, claim)) return null;
    const inTable = this.rows.get(claim.id);
    if (inTable !== undefined) return { of: role === 'target' ? 'target' : 'result', code: inTable };
    const clause = this.wordings.canonical(claim.clauseKey);
    if (this.words.undone.some((one) => containsWords(clause, this.wordings.canonical(labelKey(one))))) return null;
    const of = role === 'target' ? 'target' : 'result';
    const labelled = this.byLabel(claim);
    if (labelled !== null) return { of, code: labelled };
    // Money is linked by the number it is told with; alone it could be anything.
    if (kind === 'money') return null;
    const window = this.windowOf(claim);
    const told = this.words.told.filter(
      ({ code, ways }) => this.isOfKind(claim, code) && ways.some((way) => fits(way, window, this.wordings)),
    );
    const code = this.onlyOne(told, window, claim);
    if (code !== null) return { of, code };
    const isWhole = this.lists.some(({ wholes }) => wholes.some(({ id }) => id === claim.id));
    const ways = this.words.welfare.filter(({ before }) => isWhole || before.length > 0);
    const total = told.length === 0 && this.fitsAny(ways, window);
    return total ? { of: 'welfare', what: 'count' } : null;
  }

  /** Where a sentence speaks of two lines, the words between the commas around a figure may speak of one alone. */
  private onlyOne(told: readonly Told[], window: Window, { clauseKey }: Claim): IndicatorCode | null {
    const clause = { ...window, segment: this.wordings.canonical(clauseKey) };
    const near =
      told.length < 2 ? told : told.filter(({ ways }) => ways.some((way) => fits(way, clause, this.wordings)));
    const [only, ...others] = near;
    return only && others.length === 0 ? only.code : null;
  }

  private fitsAny(ways: readonly Way[], window: Window): boolean {
    return ways.some((way) => fits(way, window, this.wordings));
  }

  private isOfKind({ kind }: Claim, code: IndicatorCode): boolean {
    const wanted = indicatorOf(this.form, code)?.kind;
    if (wanted === 'share') return kind === 'percent';
    return wanted === 'count' && (kind === 'count' || kind === 'ratio');
  }

  /** The figure right behind an indicator's own label. */
  private byLabel(claim: Claim): IndicatorCode | null {
    const { wordings } = this;
    const before = wordings.canonical(claim.before);
    const segment = wordings.canonical(claim.segmentKey);
    const found = this.labels.filter(({ code, keys, titles, byTitle }) => {
      const kind = indicatorOf(this.form, code)?.kind;
      const fitsKind = kind === 'money' ? claim.kind === 'money' : this.isOfKind(claim, code);
      if (fitsKind && byTitle && this.isTitled(claim, code, titles)) return true;
      if (!fitsKind || !keys.some((key) => containsWords(before, key))) return false;
      return titles.length === 0 || titles.some((title) => containsWords(segment, title));
    });
    const [only, ...others] = found;
    return only && others.length === 0 ? only.code : null;
  }

  /** "Tháng Công nhân: 430 người": a programme's title, a colon and what it counts. */
  private isTitled(claim: Claim, code: IndicatorCode, titles: readonly string[]): boolean {
    const text = this.claims.paragraphs[claim.paragraph]?.paragraph.text.slice(0, claim.start) ?? '';
    // "Tháng Công nhân: 430 người" or "Tháng Công nhân 430 người", and nothing else between.
    if (!/[:\p{L}\p{N}”"]$/u.test(text.trimEnd()) || !titles.includes(this.wordings.canonical(claim.before)))
      return false;
    const ways = this.words.told.find((one) => one.code === code)?.ways ?? [];
    const noun = this.wordings.canonical(claim.noun);
    return ways.some(({ counts }) => counts !== undefined && this.wordings.begins(counts, noun));
  }

  /** "kết nạp 328 đoàn viên (chỉ tiêu giao 300)": what was assigned, right behind the result. */
  private linkTargets(): void {
    for (const claim of this.claims.claims) {
      const before = this.claims.claims[claim.id - 1];
      const link = before && this.links.get(before.id);
      if (claim.role !== 'target' || claim.kind !== 'count' || claim.cell || this.links.has(claim.id)) continue;
      if (before && link?.of === 'result' && countsTheSame(before, claim))
        this.links.set(claim.id, { of: 'target', code: link.code });
    }
  }

  /** "10 “Mái ấm Công đoàn” số tiền 225.000.000đ": the money belongs to the number before it. */
  private linkMoney(): void {
    let count: Claim | null = null;
    for (const claim of this.claims.claims) {
      if (count && (!sameSentence(count, claim) || this.isBeforeItsNumber(claim, count))) count = null;
      if (claim.kind === 'count' && claim.role === 'figure' && !isReceiver(claim)) count = claim;
      if (claim.kind !== 'money' || claim.role !== 'figure' || isForEach(this.claims, claim)) continue;
      const link = count ? this.links.get(count.id) : undefined;
      if (count && link && !this.links.has(claim.id)) this.linkAmount(claim, count, link);
      count = null;
    }
  }

  /** "…; chi hơn 2 tỷ đồng tặng 6.958 suất": behind a semicolon, money can stand before the number that it belongs to. */
  private isBeforeItsNumber(claim: Claim, count: Claim): boolean {
    const next = this.claims.claims[claim.id + 1];
    if (claim.kind !== 'money' || count.path[0] === claim.path[0] || next?.kind !== 'count') return false;
    return sameSentence(claim, next) && next.path[0] === claim.path[0] && next.role === 'figure';
  }

  private linkAmount(claim: Claim, count: Claim, link: Link): void {
    this.by.set(claim.id, count);
    if (link.of === 'welfare') this.links.set(claim.id, { of: 'welfare', what: 'amount' });
    else {
      const amount = this.words.told.find(({ code }) => code === link.code)?.amount;
      if (amount !== undefined) this.links.set(claim.id, { of: link.of, code: amount });
    }
  }

  /** A part of a figure that is linked to the same indicator is no second statement of it. */
  private unlinkParts(): void {
    for (const { wholes, parts } of this.lists) {
      const codes = new Set(wholes.flatMap(({ id }) => this.codeOf(id) ?? []));
      for (const { id } of parts) {
        const code = this.codeOf(id);
        if (code !== null && codes.has(code)) this.links.delete(id);
      }
    }
  }

  private codeOf(id: number): IndicatorCode | null {
    const link = this.links.get(id);
    return link && link.of !== 'welfare' ? link.code : null;
  }
}

/** Whether two numbers of one part of a sentence count the same things, as far as their words tell. */
function countsTheSame(result: Claim, target: Claim): boolean {
  if (result.kind !== 'count' && result.kind !== 'ratio') return false;
  if (!sameSentence(result, target) || result.path[0] !== target.path[0]) return false;
  return target.noun === '' || result.noun.startsWith(target.noun) || target.noun.startsWith(result.noun);
}
