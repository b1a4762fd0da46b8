/** The first of each kind, in their order. */
export function firstOf<Item>(items: readonly Item[], kind: (item: Item) => string): Item[] {
  return items.filter((item, at) => items.findIndex((other) => kind(other) === kind(item)) === at);
}
