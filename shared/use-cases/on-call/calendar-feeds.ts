import { DomainError } from '#domain/kernel/errors.ts';
import { SCHEDULE } from '#domain/on-call/schedule-type.ts';
import { PERSON } from '#domain/people/person-type.ts';
import { signFeed, verifyFeed } from '#shared/signing/feed-token.ts';
import { keepFeed, makerKey, readFeed } from '#shared/store/records/feeds.ts';
import { readRecord, readRecords } from '#shared/store/records/record-store.ts';
import { hashed, recordName } from '#shared/store/table/keys.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { underKey } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** What a feed may be of. */
export type FedKind = 'schedule' | 'person';

/** Of what, by its name or address. */
export interface Fed {
  readonly kind: FedKind;
  readonly id: string;
}

/**
 * A token for whoever asks; an earlier one of theirs for the same ends with it. Nobody's else does.
 *
 * @throws DomainError not-found, key-reused
 */
export function makeFeed(parts: DeskParts, context: RequestContext, fed: Fed): Promise<string> {
  return underKey(parts.table, context, async () => {
    const { tenant, actor, now, id, idempotency } = context;
    const number = await nameOf(parts, tenant, fed);
    // The same request again is answered with the same token.
    const serial = hashed(idempotency?.key ?? id).slice(0, 22);
    await keepFeed(parts.table, tenant, number, { serial, by: actor.id, at: now });
    return signFeed(await parts.keyring(), { tenant, number, maker: makerKey(actor.id), serial });
  });
}

/**
 * Whose shifts a token lets somebody read: of the tenant it was made for.
 *
 * @param now ISO instant
 * @throws DomainError not-found for a token that is none, of something else, of before the last, or whose maker left the desk
 */
export async function openFeed(parts: DeskParts, fed: Fed, token: string, now: string): Promise<{ tenant: string }> {
  const claims = verifyFeed(await parts.keyring(), token, now);
  if (claims.status !== 'valid' || claims.number !== recordName(TYPES[fed.kind].prefix, fed.id)) throw noSuchFeed();
  const { tenant, number, maker, serial } = claims;
  const feed = await readFeed(parts.table, tenant, number, maker);
  if (feed === null || feed.serial !== serial) throw noSuchFeed();
  const who = (await readRecords(parts.table, PERSON, tenant, [feed.by])).get(feed.by);
  if (who?.record.removed === true) throw noSuchFeed();
  return { tenant };
}

const TYPES = { schedule: SCHEDULE, person: PERSON } as const;

async function nameOf({ table }: DeskParts, tenant: string, { kind, id }: Fed): Promise<string> {
  if (kind === 'schedule') await readRecord(table, SCHEDULE, tenant, id);
  else await readRecord(table, PERSON, tenant, id);
  return recordName(TYPES[kind].prefix, id);
}

function noSuchFeed() {
  return new DomainError('not-found', { what: 'calendar' });
}
