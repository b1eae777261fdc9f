import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type MemberStanding, standingAfter } from '#domain/alerts/members.ts';
import type { AlertMember } from '#events/incident/alert.ts';
import { InstantSchema, LevelSchema } from '#events/terms/vocabulary.ts';
import { ALERT_MEMBER, alertMemberKey } from '#shared/store/table/alert-keys.ts';
import { incidentPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/**
 * One member of an alert, in an item of its own beside the record: a message reads and writes the one it is about, however many
 * there are.
 */
const StoredMemberSchema = z.object({
  id: z.string(),
  state: z.enum(['firing', 'resolved']),
  severity: LevelSchema,
  /** Of the last firing and the last recovery by the sender's clock; null where they told no time. */
  firedAt: InstantSchema.nullable(),
  recoveredAt: InstantSchema.nullable(),
  /** The last message about it, and when it was seen. */
  delivery: z.string(),
  seenAt: InstantSchema,
  /** Grows with every change of more than the last message; 0 of one that has no item yet. */
  revision: z.int(),
});

export type StoredMember = z.infer<typeof StoredMemberSchema>;

export function parseMember(item: Record<string, unknown>): StoredMember {
  return StoredMemberSchema.parse(item);
}

/** A message about a member. */
export interface MemberMessage extends MemberStanding {
  readonly member: string;
  readonly sentAt: string | null;
  readonly delivery: string;
}

/** @returns the member as a message that is not late leaves it */
export function afterMessage(before: StoredMember | null, message: MemberMessage, now: string): StoredMember {
  const { member: id, sentAt, delivery } = message;
  const fires = message.state === 'firing';
  return {
    ...{ id, delivery, seenAt: now, ...standingAfter(before, message) },
    firedAt: fires ? laterOf(before?.firedAt ?? null, sentAt) : (before?.firedAt ?? null),
    recoveredAt: fires ? (before?.recoveredAt ?? null) : sentAt,
    revision: (before?.revision ?? 0) + 1,
  };
}

/** A message without a time is the last by its arrival, and leaves nothing to be later than. */
function laterOf(known: string | null, sentAt: string | null): string | null {
  return sentAt !== null && known !== null && known > sentAt ? known : sentAt;
}

/** @returns the member's item; refused when it is not as it was seen by then */
export function memberItem(
  tenant: string,
  number: string,
  before: StoredMember | null,
  after: StoredMember,
): UniqueItem {
  const isNew = before === null || before.revision === 0;
  return {
    ...alertMemberKey(tenant, number, after.id),
    attributes: { ...after },
    ...(!isNew && { replaces: { revision: before.revision } }),
  };
}

/** So many are named; of more the alert has the numbers. */
export const MOST_NAMED = 1000;

/** The members of a record's alert by name, up to a thousand. One call a megabyte, which is some five thousand of them. */
export async function listMembers({ name, client }: Table, tenant: string, number: string): Promise<AlertMember[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ProjectionExpression: 'id, #state',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':pk': incidentPk(tenant, number), ':prefix': ALERT_MEMBER },
      ConsistentRead: true,
      Limit: MOST_NAMED,
    }),
  );
  const members = Items.map(
    ({ id, state }) => ({ id: String(id), state: state === 'firing' ? 'firing' : 'resolved' }) as const,
  );
  return members.sort((a, b) => (a.id < b.id ? -1 : 1));
}
