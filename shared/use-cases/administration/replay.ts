import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import { uniquePut } from '#shared/store/table/unique-item.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import { headItem, type Replayed, type ReplayHead, readHead, readResults } from '#shared/store/tenants/replay-items.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { orRecall, remember } from '#shared/use-cases/kernel/idempotency.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** A replay that was begun, and whether an earlier, equal request began it. */
export interface BegunReplay {
  readonly head: ReplayHead;
  readonly replayed: boolean;
}

/**
 * Notes down that every open record is to be moved to a version of the configuration; the caller sets it going.
 *
 * @param to - the current version unless told otherwise
 * @throws DomainError invalid for a version that was never published, key-reused
 */
export function beginReplay(parts: DeskParts, context: RequestContext, to: number | undefined): Promise<BegunReplay> {
  return orRecall<BegunReplay>(
    parts.table,
    context,
    async () => ({ head: await begin(parts, context, to), replayed: false }),
    async ({ answer }) => ({ head: await mustRead(parts, context.tenant, String(answer)), replayed: true }),
  );
}

async function begin({ table, configurations }: DeskParts, context: RequestContext, to: number | undefined) {
  const { tenant, id, actor, now } = context;
  const { version } = await configurations.current(tenant);
  if (to !== undefined && to > version) throw invalid('to', `must be at most ${version}, the current version`);
  const head: ReplayHead = {
    id,
    status: 'running',
    to: to ?? version,
    by: actor.id,
    startedAt: now,
    finishedAt: null,
    total: 0,
    done: 0,
    counts: { changed: 0, breached: 0, failed: 0 },
  };
  const act = actItem(context, { what: 'replay-begun', about: id, before: null, after: { to: head.to } });
  const writes = [headItem(tenant, head), act, ...remember(context, id)].map((item) => ({
    Put: { ...uniquePut(item).Put, TableName: table.name, Item: uniquePut(item).Put?.Item ?? {} },
  }));
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems: writes }));
  } catch (error) {
    // Recovery: the same key came at the same moment; what it came to is looked up.
    if (readRefusal(error) === null) throw error;
    throw new DomainError('busy', { reason: 'the same request is being worked on' });
  }
  return head;
}

async function mustRead({ table }: DeskParts, tenant: string, id: string): Promise<ReplayHead> {
  const head = await readHead(table, tenant, id);
  if (head === null) throw new DomainError('not-found', { what: `replay ${id}` });
  return head;
}

/** How far a replay is, and a page of the records it changed or could not, in the order of their numbers. @throws DomainError not-found */
export async function readReplay(
  parts: DeskParts,
  tenant: string,
  id: string,
  { limit, cursor }: { limit: number; cursor: string | null },
): Promise<{ head: ReplayHead } & Page<Replayed>> {
  const head = await mustRead(parts, tenant, id);
  const name = `replay ${id}`;
  const after = cursor === null ? '' : openCursor(await parts.keyring(), tenant, name, cursor);
  const items = await readResults(parts.table, { tenant, id, after, limit });
  const last = items.length < limit ? undefined : items.at(-1)?.number;
  return { head, items, nextCursor: last === undefined ? null : sealCursor(await parts.keyring(), tenant, name, last) };
}
