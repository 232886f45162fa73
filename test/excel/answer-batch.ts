/** Answers a batch of the client from objects that are named as Excel names them. */
import type { Batch, BatchAnswer, BatchPath } from './office-client';

export class ExcelError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

type Named = Record<string, unknown>;
type Method = (...args: unknown[]) => unknown;

const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4 } as const;

function big(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "areas/items/rowIndex" of an object, as the client expects it. */
function loaded(target: Named, path: readonly string[], into: Named): void {
  const [head = '', ...rest] = path[0] === 'items' ? path.slice(1) : path;
  // What is asked of a collection is asked of its members.
  if (Array.isArray(target['Items'])) {
    const items = target['Items'] as Named[];
    // Members are spoken of by their id from then on.
    const answers = (into['_Items'] ??= items.map(({ Id }) => (Id === undefined ? {} : { Id }))) as Named[];
    items.forEach((item, index) => loaded(item, [head, ...rest], answers[index]!));
    return;
  }
  const name = big(head);
  if (!(name in target)) throw new ExcelError('InvalidArgument');
  const value = target[name];
  if (rest.length === 0) into[name] = value;
  else loaded(value as Named, rest, (into[name] ??= {}) as Named);
}

/** Objects that outlive their batch, by the name that the client was given. */
export class BatchAnswerer {
  private readonly kept = new Map<string, Named>();

  constructor(private readonly root: object) {}

  answer(batch: Batch): BatchAnswer {
    const objects = new Map<number, Named | null>();
    const find = (id: number): Named | null => {
      if (!objects.has(id)) objects.set(id, this.object(batch.ObjectPaths[String(id)]!, find));
      return objects.get(id) ?? null;
    };
    const Results: object[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action, find) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        const Error = { Code: error.code, Message: error.code, Location: '', ActionIndex: index };
        return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: null, Headers: {}, Body: { Results, Error } };
      }
    }
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: null, Headers: {}, Body: { Results } };
  }

  private object(path: BatchPath, find: (id: number) => Named | null): Named | null {
    const type = path.ObjectPathType;
    if (type === PATH.root) return this.root as Named;
    if (type === PATH.nothing) return null;
    if (type === PATH.reference) return this.kept.get(path.Name) ?? null;
    const parent = find(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    if (type === PATH.property) return this.property(parent, path.Name);
    const name = type === PATH.indexer ? 'GetItem' : path.Name;
    return this.call(parent, name, path.ArgumentInfo?.Arguments) as Named | null;
  }

  private property(parent: Named, name: string): Named {
    if (!(name in parent)) throw new ExcelError('ApiNotFound');
    return parent[name] as Named;
  }

  private call(target: Named, name: string, args: readonly unknown[] = []): unknown {
    const method = target[name];
    if (typeof method !== 'function') throw new ExcelError('ApiNotFound');
    return (method as Method).apply(target, [...args]);
  }

  private act(action: Batch['Actions'][number], find: (id: number) => Named | null): unknown {
    const { ActionType: type, Name: name } = action;
    if (type > ACTION.set) return null;
    const target = find(action.ObjectPathId);
    if (target === null) return null;
    if (type === ACTION.instantiate) return this.keep(target, action.ObjectPathId);
    if (type === ACTION.query) {
      const answer: Named = {};
      for (const path of action.QueryInfo?.Select ?? []) loaded(target, path.split('/'), answer);
      return answer;
    }
    // The client says so of every range, and of those it needs no more.
    if (name === '_KeepReference' || name === '_RemoveReference') return null;
    if (type === ACTION.method) return this.call(target, name, action.ArgumentInfo?.Arguments);
    target[name] = action.ArgumentInfo?.Arguments?.[0];
    return null;
  }

  private keep(target: Named, path: number): object {
    if (target['isRange'] !== true) return {};
    const _ReferenceId = `range-${String(this.kept.size)}-${String(path)}`;
    this.kept.set(_ReferenceId, target);
    return { _ReferenceId };
  }
}
