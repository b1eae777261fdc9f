/**
 * Works through lists at the same time, each list in its own order, so many lists at once. The first failure lets what has
 * begun end and begins nothing more: nothing goes on after the answer was given.
 *
 * @param mayGoOn - asked before each item
 * @returns how many items were left undone because time was up
 * @throws the first failure
 */
export async function inTurns<Item>(
  lists: readonly (readonly Item[])[],
  { atOnce, mayGoOn }: { readonly atOnce: number; readonly mayGoOn: () => boolean },
  work: (item: Item) => Promise<void>,
): Promise<number> {
  const queue = [...lists];
  let undone = 0;
  let failed: { readonly cause: unknown } | null = null;
  const takeLists = async () => {
    for (let list = queue.shift(); list !== undefined; list = queue.shift()) {
      for (const item of list) {
        if (failed !== null || !mayGoOn()) undone += 1;
        else await work(item);
      }
    }
  };
  const workers = Array.from({ length: atOnce }, () =>
    takeLists().catch((cause: unknown) => {
      failed ??= { cause };
    }),
  );
  await Promise.all(workers);
  if (failed !== null) throw (failed as { cause: unknown }).cause;
  return undone;
}
