import type { Page, PageAhead } from '#events/incident/paging.ts';

/**
 * Of one record and of one entry, the earliest: what fifty people have ahead by three ways, twice. With the longest addresses some
 * 100 KB in the snapshot, in practice a tenth of it.
 */
const MOST_AHEAD = 300;

/**
 * What is still to follow by other ways, with what a page adds. Of each way of somebody what begins first holds as a whole: they
 * are not paged by it twice because two steps name them, and follow as often as they want.
 */
export function together(before: readonly PageAhead[], more: readonly PageAhead[]): PageAhead[] {
  const [old, fresh] = [byWay(before), byWay(more)];
  const ways = [...new Set([...old.keys(), ...fresh.keys()])];
  const held = ways.flatMap((way) => {
    const [one = [], other = []] = [old.get(way), fresh.get(way)];
    return firstOf(other) < firstOf(one) ? other : one;
  });
  return held.toSorted(byInstant).slice(0, MOST_AHEAD);
}

/** With what a page at an instant adds: what goes out at that very instant follows no longer, and holds nothing back. */
export function withMore(before: readonly PageAhead[], more: readonly PageAhead[], at: string): PageAhead[] {
  const [now, later] = [before.filter((page) => page.at <= at), before.filter((page) => page.at > at)];
  return [...now, ...together(later, more)];
}

function byWay(pages: readonly PageAhead[]): Map<string, PageAhead[]> {
  return Map.groupBy(pages, ({ person, via }) => `${via} ${person}`);
}

/** Later than any instant where there is none. */
function firstOf(pages: readonly PageAhead[]): string {
  return earliest(pages)?.at ?? '~';
}

/** What is left when some went out at an instant, each of them by its next turn, or in place of a way that failed. */
export function left(ahead: readonly PageAhead[], went: readonly Page[], at: string): PageAhead[] {
  const after = ahead.filter((page) => page.at > at);
  const early = new Set(went.map((one) => earliest(after.filter((page) => isSameWay(page, one)))));
  return after.filter((page) => !early.has(page));
}

/** The next way of somebody but for one. */
export function nextWay(ahead: readonly PageAhead[], { person, via }: Page): PageAhead | undefined {
  return earliest(ahead.filter((page) => page.person === person && page.via !== via));
}

function earliest(pages: readonly PageAhead[]): PageAhead | undefined {
  return pages.toSorted(byInstant)[0];
}

function byInstant(one: PageAhead, other: PageAhead): number {
  return one.at === other.at ? 0 : one.at < other.at ? -1 : 1;
}

function isSameWay(one: Page, other: Page): boolean {
  return one.person === other.person && one.via === other.via;
}
