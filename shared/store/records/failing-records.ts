import { DeleteCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import type { Table } from '#shared/store/table/table.ts';

/**
 * Records that cannot be read, or of which what is due cannot be done: noted by whoever meets one, told by the sweep, tried
 * again less and less often, and forgotten when they are whole again. Few, or the desk has other troubles: one partition.
 */
const FAILING = 'FAILING';

const FailingSchema = z.object({
  tenant: z.string(),
  number: z.string(),
  /** What of it: an item of the record, or `timer`. */
  part: z.string(),
  reason: z.string(),
  firstAt: InstantSchema,
  lastAt: InstantSchema,
  /** How often the sweep tried. */
  times: z.int(),
  /** Before this nobody need try again. */
  nextAt: InstantSchema,
});

export type FailingRecord = z.infer<typeof FailingSchema>;

const FIRST_PAUSE_MS = 60_000;
/** What somebody repairs is tried at once; what nobody repairs costs one read an hour. */
const LONGEST_PAUSE_MS = 3_600_000;

/** @returns when what failed so many times is tried again */
export function nextTry(times: number, now: string): string {
  return new Date(Date.parse(now) + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** times)).toISOString();
}

type Fault = Pick<FailingRecord, 'tenant' | 'number' | 'part' | 'reason'>;

/** Notes what somebody met; one that is noted stays as it is. */
export async function noteFailing(table: Table, fault: Fault, now: string): Promise<void> {
  await update(table, fault, {
    expression:
      'SET firstAt = if_not_exists(firstAt, :now), nextAt = if_not_exists(nextAt, :now), times = if_not_exists(times, :none)',
    values: { ':now': now, ':none': 0 },
  });
}

/** Notes that it was tried again in vain. @param times - before */
export async function noteTried(table: Table, fault: Fault, times: number, now: string): Promise<void> {
  await update(table, fault, {
    expression: 'SET firstAt = if_not_exists(firstAt, :now), nextAt = :next, times = :times',
    values: { ':now': now, ':next': nextTry(times, now), ':times': times + 1 },
  });
}

async function update(
  { name, client }: Table,
  { tenant, number, part, reason }: Fault,
  { expression, values }: { expression: string; values: Record<string, unknown> },
): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: keyOf(tenant, number),
      UpdateExpression: `${expression}, #part = :part, #reason = :reason, tenant = :tenant, #number = :number, lastAt = :now`,
      ExpressionAttributeNames: { '#part': 'part', '#reason': 'reason', '#number': 'number' },
      ExpressionAttributeValues: { ...values, ':part': part, ':reason': reason, ':tenant': tenant, ':number': number },
    }),
  );
}

export async function forgetFailing({ name, client }: Table, tenant: string, number: string): Promise<void> {
  await client.send(new DeleteCommand({ TableName: name, Key: keyOf(tenant, number) }));
}

/** More are not told one by one. */
const MOST_FAILING = 1000;

/** @param tenant - all of them without it */
export async function failingRecords({ name, client }: Table, tenant?: string): Promise<FailingRecord[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: `pk = :pk${tenant === undefined ? '' : ' AND begins_with(sk, :tenant)'}`,
      ExpressionAttributeValues: { ':pk': FAILING, ...(tenant !== undefined && { ':tenant': `${tenant}#` }) },
      ConsistentRead: true,
      Limit: MOST_FAILING,
    }),
  );
  return Items.map((item) => FailingSchema.parse(item));
}

function keyOf(tenant: string, number: string) {
  return { pk: FAILING, sk: `${tenant}#${number}` };
}
