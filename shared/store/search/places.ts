/** What one page may read, in items and in calls: whatever there is to be found. */
export interface Budget {
  items: number;
  calls: number;
}

export const isSpent = ({ items, calls }: Budget) => items <= 0 || calls <= 0;

/** Places in their order, the newest first. */
export interface Places {
  /**
   * The first place from this one on; null where there is none. Once the budget is spent it is the place asked for, which is not known to
   * be one.
   */
  readonly atOrAfter: (place: string) => Promise<string | null>;
}

/** What is read of one list, some items a call. */
export function listOf(
  read: (from: string, limit: number) => Promise<readonly string[]>,
  chunk: number,
  budget: Budget,
): Places {
  let ahead: readonly string[] = [];
  let isOver = false;
  const atOrAfter = async (place: string): Promise<string | null> => {
    const next = ahead.findIndex((one) => one <= place);
    ahead = next === -1 ? [] : ahead.slice(next);
    const [first] = ahead;
    if (first !== undefined) return first;
    if (isOver) return null;
    if (isSpent(budget)) return place;
    ahead = await read(place, chunk);
    budget.calls -= 1;
    budget.items -= ahead.length;
    isOver = ahead.length < chunk;
    return ahead[0] ?? null;
  };
  return { atOrAfter };
}

/** Places of any of them. */
export function anyOf(lists: readonly Places[]): Places {
  return {
    atOrAfter: async (place) => {
      const found = await Promise.all(lists.map((list) => list.atOrAfter(place)));
      const [first = null] = found
        .filter((one) => one !== null)
        .toSorted()
        .toReversed();
      return first;
    },
  };
}

/** Places of all of them: each leaps to where the others are. */
export function allOf(lists: readonly Places[]): Places {
  return {
    atOrAfter: async (place) => {
      let at = place;
      for (let agreed = 0, turn = 0; agreed < lists.length; turn++) {
        const found = (await lists[turn % lists.length]?.atOrAfter(at)) ?? null;
        if (found === null) return null;
        agreed = found === at ? agreed + 1 : 1;
        at = found;
      }
      return at;
    },
  };
}

/** @returns a place behind this one and before every other that is */
export function behind(place: string): string {
  const last = place.length - 1;
  return `${place.slice(0, last)}${String.fromCharCode(place.charCodeAt(last) - 1)}~`;
}

/** Some places from one on, and from where the rest is to be read; null at the end. */
export async function somePlaces(
  places: Places,
  from: string,
  most: number,
  budget: Budget,
): Promise<{ found: string[]; next: string | null }> {
  const found: string[] = [];
  for (let at = from; ; ) {
    if (found.length === most) return { found, next: at };
    const place = await places.atOrAfter(at);
    if (place === null) return { found, next: null };
    // What it is was not looked at any more: the next page begins there.
    if (isSpent(budget)) return { found, next: place };
    found.push(place);
    at = behind(place);
  }
}
