/** Rules that colour cells, as the little Excel keeps them for a sheet. */
import { ExcelError } from './answer-batch';

/** What the rules of a sheet have to know of it. */
interface Ruled {
  readonly rules: ProgramRule[];
  readonly Protection: { Protected: boolean; Options: { allowFormatCells: boolean } };
  readonly formatted: () => void;
}

export class ProgramRule {
  private static made = 0;
  readonly Id = `rule-${String(ProgramRule.made++)}`;
  readonly Custom = { Rule: { Formula: '' }, Format: { Fill: { Color: '' } } };

  constructor(
    private readonly on: Ruled,
    readonly Type: string,
    readonly address: string,
  ) {}

  Delete(): void {
    refuseIfLocked(this.on);
    this.on.rules.splice(this.on.rules.indexOf(this), 1);
    this.on.formatted();
  }
}

export class ProgramRules {
  constructor(
    private readonly on: Ruled,
    private readonly address: string,
  ) {}

  get Items(): readonly ProgramRule[] {
    return [...this.on.rules];
  }

  GetItem(id: string): ProgramRule {
    const rule = this.on.rules.find(({ Id }) => Id === id);
    if (!rule) throw new ExcelError('ItemNotFound');
    return rule;
  }

  Add(type: string): ProgramRule {
    refuseIfLocked(this.on);
    const rule = new ProgramRule(this.on, type, this.address);
    this.on.rules.unshift(rule);
    this.on.formatted();
    return rule;
  }
}

function refuseIfLocked({ Protection }: Ruled): void {
  if (Protection.Protected && !Protection.Options.allowFormatCells) throw new ExcelError('AccessDenied');
}
