import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { incidentPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Why a mail was sent, suppressed or impossible is a stored fact in its incident's partition. */
export interface DeliveryId {
  readonly tenant: string;
  readonly number: string;
  /** The journal entry that asked for it. */
  readonly entryId: string;
  /** Null when there is nobody to tell. */
  readonly to: string | null;
  readonly step: string;
}

/** `digested`: collected, to be sent with others; it becomes `sent` with the digest's message id. */
export type DeliveryOutcome =
  | { readonly outcome: 'sent'; readonly messageId: string }
  /** `until` when: an ISO instant. */
  | { readonly outcome: 'digested'; readonly until: string }
  | { readonly outcome: 'suppressed' | 'impossible'; readonly reason: string };

/**
 * `claimed`: ours to send. `settled`: it has its outcome, do nothing. `digested`: it waits for its digest. `claimed-by-another`:
 * somebody is sending it right now, or died while doing so; come back later.
 */
export type Claim = 'claimed' | 'settled' | 'digested' | 'claimed-by-another';

export interface Deliveries {
  claim(id: DeliveryId, nowMs: number): Promise<Claim>;
  /** Claims and settles at once what is not to be sent. */
  record(id: DeliveryId, outcome: DeliveryOutcome, nowMs: number): Promise<Claim>;
  /** Gives a claim back after a failure, so that the next try need not wait until it is abandoned. */
  release(id: DeliveryId): Promise<void>;
  settle(id: DeliveryId, outcome: DeliveryOutcome, nowMs: number): Promise<void>;
}

/**
 * The function may run for a minute, so a claim a minute and a half old without outcome belongs to one that died. It is taken over and
 * the mail sent again: a mail twice, rarely, rather than a mail never.
 */
export const ABANDONED_MS = 90_000;

/** Not what SES told something of: it was sent, though who sent it died before writing that down. */
const ABANDONED =
  'attribute_not_exists(pk) OR (outcome = :claimed AND claimedAt < :abandoned AND attribute_not_exists(feedback))';

/** What the sort key of every delivery begins with. */
export const DELIVERY_PREFIX = 'MAIL#';

export function deliveryItemKey({ tenant, number, entryId, to }: DeliveryId): { pk: string; sk: string } {
  const recipient =
    to === null ? 'nobody' : createHash('sha256').update(to.toLowerCase()).digest('base64url').slice(0, 22);
  return { pk: incidentPk(tenant, number), sk: `${DELIVERY_PREFIX}${entryId}#${recipient}` };
}

export function createDeliveries(table: Table): Deliveries {
  return {
    claim: (id, nowMs) => claim(table, id, null, nowMs),
    record: (id, outcome, nowMs) => claim(table, id, outcome, nowMs),
    release: async (id) => {
      await table.client.send(released(table, id));
    },
    settle: async (id, outcome, nowMs) => {
      await table.client.send(new UpdateCommand(settlement(table, id, outcome, nowMs)));
    },
  };
}

async function claim(table: Table, id: DeliveryId, outcome: DeliveryOutcome | null, nowMs: number): Promise<Claim> {
  try {
    await table.client.send(new PutCommand(claiming(table, id, outcome, nowMs)));
    return 'claimed';
  } catch (error) {
    // A refused write is read: done already, or under way elsewhere.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return claimOfAnother(error.Item ? unmarshall(error.Item) : {});
  }
}

/** The write that makes a delivery ours: to send, or with the outcome it has without. */
export function claiming({ name }: Table, id: DeliveryId, outcome: DeliveryOutcome | null, nowMs: number) {
  const settled = outcome === null ? { outcome: 'claimed' } : { ...outcome, settledAt: nowMs };
  return {
    TableName: name,
    Item: { ...deliveryItemKey(id), to: id.to, step: id.step, claimedAt: nowMs, ...settled },
    ConditionExpression: ABANDONED,
    ExpressionAttributeValues: { ':claimed': 'claimed', ':abandoned': nowMs - ABANDONED_MS },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };
}

/** @param item - what stood in the way of a claim */
export function claimOfAnother({ outcome, feedback }: Readonly<Record<string, unknown>>): Claim {
  if (outcome === 'digested') return 'digested';
  return outcome === 'claimed' && feedback === undefined ? 'claimed-by-another' : 'settled';
}

/** A claim of the year 1970 is anybody's. */
function released(table: Table, id: DeliveryId): UpdateCommand {
  return new UpdateCommand({
    TableName: table.name,
    Key: deliveryItemKey(id),
    UpdateExpression: 'SET claimedAt = :never',
    ExpressionAttributeValues: { ':never': 0 },
  });
}

export function settlement(table: Table, id: DeliveryId, outcome: DeliveryOutcome, nowMs: number) {
  const { outcome: name, ...detail } = outcome;
  const [attribute] = Object.entries(detail);
  return {
    TableName: table.name,
    Key: deliveryItemKey(id),
    UpdateExpression: `SET outcome = :outcome, settledAt = :now${attribute ? ', #detail = :detail' : ''}`,
    ...(attribute && { ExpressionAttributeNames: { '#detail': attribute[0] } }),
    ExpressionAttributeValues: { ':outcome': name, ':now': nowMs, ...(attribute && { ':detail': attribute[1] }) },
  };
}
