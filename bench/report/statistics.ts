/** The middle one; of an even number the lower of the two. @throws RangeError for no values */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('there is no median of nothing');
  return middle;
}

export function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}

export type Contestants<Name extends string> = Readonly<Record<Name, (round: number) => Promise<void>>>;

/**
 * Times several pieces of work in turns, each round in the other direction, so that whatever else the machine does
 * falls on all of them alike.
 *
 * @returns the median of each in milliseconds
 */
export async function interleaved<Name extends string>(
  contestants: Contestants<Name>,
  rounds: { readonly warmUp: number; readonly measured: number },
): Promise<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds.warmUp + rounds.measured; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const startedAt = performance.now();
      await contestants[name](round);
      if (round >= rounds.warmUp) times.get(name)?.push(performance.now() - startedAt);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}
