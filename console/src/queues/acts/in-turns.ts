/**
 * Does something with each item, a few at a time: many at once would be refused as busy, one by one would take too long.
 *
 * @param work - never throws; what went wrong is part of its result
 * @param told - called after each, with all results so far in the order of the items
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
  told: (results: readonly Result[]) => void,
): Promise<readonly Result[]> {
  const results = new Map<Item, Result>();
  const inOrder = () => items.flatMap((item) => (results.has(item) ? [results.get(item) as Result] : []));
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) {
      results.set(item, await work(item));
      told(inOrder());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return inOrder();
}
