/** The grid calls Object.groupBy, which browsers of before autumn 2023 (the last ones for Windows 7) do not have. */
type GroupBy = <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) => Record<PropertyKey, T[]>;

const groupBy: GroupBy = (items, keyOf) => {
  const groups = Object.create(null) as Record<PropertyKey, (typeof items extends Iterable<infer T> ? T : never)[]>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};

const target = Object as unknown as { groupBy?: GroupBy };
target.groupBy ??= groupBy;
