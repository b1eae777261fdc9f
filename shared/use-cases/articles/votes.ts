import type { ArticleRecord } from '#domain/articles/article-record.ts';
import { ARTICLE } from '#domain/articles/article-type.ts';
import { areAgainst, checkIsRead } from '#domain/articles/article-votes.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { countedFor, leave } from '#shared/store/articles/article-counts.ts';
import { AGAIN, attempt } from '#shared/use-cases/kernel/attempt.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { underKey } from '#shared/use-cases/kernel/idempotency.ts';
import { changeOne } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** Whether somebody found it useful: what they said last counts. @throws DomainError wrong-status of what is not published */
export async function castVote(
  parts: DeskParts,
  context: RequestContext,
  record: ArticleRecord,
  useful: boolean,
): Promise<ArticleRecord> {
  checkSeen(context, record);
  checkIsRead(record, 'vote');
  const of = { tenant: context.tenant, number: record.id };
  const adds = (before: unknown) => {
    const took = before === undefined ? 0 : -1;
    return useful ? { useful: 1, notUseful: took } : { useful: took, notUseful: 1 };
  };
  const vote = { kind: 'VOTE', email: context.actor.id, said: useful, adds } as const;
  await underKey(parts.table, context, () => attempt(async () => (await leave(parts.table, of, vote)) || AGAIN));
  return doubted(parts, context, record);
}

/** Looked at with every vote, so that one whose call died is made up for by the next. */
async function doubted(parts: DeskParts, context: RequestContext, record: ArticleRecord): Promise<ArticleRecord> {
  const { tenant, now, id } = context;
  const { useful, notUseful } = await countedFor(parts.table, { tenant, number: record.id }, context.actor.id);
  const votes = { useful, notUseful };
  if (record.doubted !== null || !areAgainst(votes)) return record;
  const bySystem = { tenant, now, id, actor: SYSTEM };
  return (await changeOne(parts, ARTICLE, bySystem, { id: record.id, command: { type: 'doubt', votes } })).record;
}

/** Somebody opened it for an answer: of each person once a day. @throws DomainError wrong-status of what is not published */
export async function noteUse(
  parts: DeskParts,
  context: RequestContext,
  record: ArticleRecord,
): Promise<ArticleRecord> {
  checkSeen(context, record);
  checkIsRead(record, 'use');
  const of = { tenant: context.tenant, number: record.id };
  const today = context.now.slice(0, 'YYYY-MM-DD'.length);
  const use = { kind: 'USE', email: context.actor.id, said: today, adds: () => ({ uses: 1 }) } as const;
  await underKey(parts.table, context, () => attempt(async () => (await leave(parts.table, of, use)) || AGAIN));
  return record;
}

function checkSeen({ expectedVersion }: RequestContext, { version }: ArticleRecord): void {
  if (expectedVersion !== undefined && expectedVersion !== version)
    throw new DomainError('stale-version', { current: version });
}
