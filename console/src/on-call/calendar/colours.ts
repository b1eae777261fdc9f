/** Told apart in light and dark; each bar also has its name. */
const COLOURS = ['#688ae8', '#c33d69', '#2ea597', '#8456ce', '#e07941', '#3759ce', '#962249', '#b2911c'];

/** A colour for each person, the same in every row and week: those of the schedule in the order of their turns, whoever stands in after them. */
export function coloursOf(turns: readonly string[], others: readonly string[]): ReadonlyMap<string, string> {
  const people = [...new Set([...turns, ...others.toSorted()])];
  return new Map(people.map((person, place) => [person, COLOURS[place % COLOURS.length] ?? '']));
}
