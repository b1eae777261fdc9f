import { firstThatFit } from '#domain/kernel/page-bytes.ts';
import type { WrittenAct } from '#events/acts.ts';
import { END_MS } from '#events/terms/instants.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { isReadableItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import { type FoundAct, readActs } from '#shared/store/tenants/acts.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';

export interface AuditFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: string | undefined;
}

const FIRST = new Date(0).toISOString();
const LAST = new Date(END_MS).toISOString();
/** A page that finds little looks at so many acts and then hands out a cursor: no request runs without end. */
const MOST_EXAMINED = 1000;

/** Administrative acts of a tenant, the newest first. @throws DomainError invalid for a cursor of another list */
export async function listAudit(
  parts: DeskParts,
  tenant: string,
  { from = FIRST, to = LAST, by }: AuditFilter,
  { limit, cursor }: { limit: number; cursor: string | null },
): Promise<Page<WrittenAct | UnreadableItem>> {
  const name = `audit ${JSON.stringify([from, to, by ?? null])}`;
  let before = cursor === null ? '' : openCursor(await parts.keyring(), tenant, name, cursor);
  const fitting: FoundAct[] = [];
  let more = from < to;
  for (let examined = 0; more && fitting.length < limit && examined < MOST_EXAMINED; ) {
    const page = await readActs(parts.table, tenant, { from, to, before, limit });
    fitting.push(...page.found.filter(({ act }) => by === undefined || !isReadableItem(act) || act.by === by));
    before = page.found.at(-1)?.place ?? before;
    more = page.more;
    examined += page.found.length;
  }
  const items = firstThatFit(fitting.slice(0, limit));
  const cut = items.length < fitting.length;
  const next = cut ? items.at(-1)?.place : more ? before : undefined;
  return {
    items: items.map(({ act }) => act),
    nextCursor: next === undefined ? null : sealCursor(await parts.keyring(), tenant, name, next),
  };
}
