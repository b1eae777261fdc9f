import { endReplay, readHead, setTotal } from '#shared/store/tenants/replay-items.ts';
import { openNumbers, putPage, readPages } from '#shared/store/tenants/replay-pages.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

/** Records moved by one call: at some 30 ms each, five at a time, well within a second. */
export const PAGE_SIZE = 50;
/** Handed to the Map at once: its input stays below half of the 256 KB a state may carry, its history below 25,000 events. */
const MOST_PAGES = 1000;

/** Names a replay. */
export interface ReplayKey {
  readonly tenant: string;
  readonly id: string;
}

/** What the state machine goes on with: pages to be done, or none and the replay is over. */
export interface ReplayPlan extends ReplayKey {
  readonly step: 'plan';
  readonly more: boolean;
  readonly pages: readonly (ReplayKey & { readonly step: 'page'; readonly page: number })[];
}

/**
 * Writes down which open records are to be gone through and are not yet on a page, and answers the pages to be done. It is
 * asked again after each round, until a look at the lists finds no record that slipped through while it moved in them.
 */
export async function planReplay({ table }: DeskParts, { tenant, id }: ReplayKey, now: string): Promise<ReplayPlan> {
  const head = await readHead(table, tenant, id);
  if (head === null) throw new Error(`there is no replay ${id}`);
  const written = await readPages(table, tenant, id);
  const planned = new Set(written.flatMap(({ numbers }) => numbers));
  const numbers = (await openNumbers(table, tenant)).filter((number) => !planned.has(number));
  const added = Array.from({ length: Math.ceil(numbers.length / PAGE_SIZE) }, (_, index) => ({
    page: written.length + index,
    numbers: numbers.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    finished: false,
  }));
  for (const page of added) await putPage(table, tenant, head, page);
  await setTotal(table, tenant, id, planned.size + numbers.length);
  const open = [...written, ...added].filter(({ finished }) => !finished).slice(0, MOST_PAGES);
  if (open.length === 0) await endReplay(table, { tenant, id }, 'done', now);
  const pages = open.map(({ page }) => ({ step: 'page' as const, tenant, id, page }));
  return { step: 'plan', tenant, id, more: pages.length > 0, pages };
}
