import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DomainError } from '#domain/kernel/errors.ts';
import { MAIL_CLASSES } from '#domain/mail-in/classify/classify.ts';
import { MailReportSchema } from '#domain/mail-in/classify/mail-report.ts';
import { MailTrustSchema } from '#domain/mail-in/trust.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readStored } from '#shared/store/table/unreadable.ts';

export const SettlementSchema = z.object({
  as: z.enum(['comment', 'new', 'refused']),
  by: z.string(),
  at: z.string(),
  /** The record it became part of; null while it is being applied, and for what was refused. */
  number: z.string().nullable(),
  reason: z.string().nullable(),
});

/** A mail that changed no record, and why. The original stays in the bucket under `key`. */
export const UnprocessedMailSchema = z.object({
  id: z.string(),
  tenant: z.string(),
  /** ISO instant of the delivery. */
  at: z.string(),
  /** `failed`: the desk gave up on it; `quarantine`: no mail can be read in it, or it may do harm; `refused`: the record it belongs to would not take it. */
  action: z.enum(['ignore', 'hold-for-review', 'quarantine', 'refused', 'failed']),
  reason: z.string(),
  key: z.string(),
  from: z.string().nullable(),
  subject: z.string().nullable(),
  /** The record it may belong to. */
  number: z.string().nullable(),
  class: z.enum(MAIL_CLASSES).nullable().default(null),
  /** It was ignored for a mark that programs also put on what people write; somebody should look at it. */
  maybePerson: z.boolean().default(false),
  /** What a bounce, a notice or a complaint says of whom. */
  report: MailReportSchema.nullable().default(null),
  trust: MailTrustSchema.nullable().default(null),
  envelope: z
    .object({ from: z.string().nullable(), recipients: z.array(z.string()).readonly() })
    .default({ from: null, recipients: [] }),
  /** What a person decided about it. */
  settled: SettlementSchema.nullable().default(null),
});

export type UnprocessedMail = z.infer<typeof UnprocessedMailSchema>;
export type Settlement = z.infer<typeof SettlementSchema>;

/** @returns the id of a delivery's item: it says when, too, so that it alone leads to the item */
export function unprocessedId(at: string, delivery: string): string {
  return `${Date.parse(at).toString(36)}-${delivery}`;
}

/** @returns its key in the table: a tenant's list, oldest first. @throws DomainError not-found for what is no id */
export function unprocessedKey(tenant: string, id: string): { pk: string; sk: string } {
  const [, time = '', delivery = ''] = /^([0-9a-z]{1,9})-([\w-]{1,200})$/.exec(id) ?? [];
  if (delivery === '') throw notFound(id);
  return { pk: unprocessedPk(tenant), sk: `${new Date(Number.parseInt(time, 36)).toISOString()}#${delivery}` };
}

/** @returns the id that leads to a sort key of the list */
export function idOfPlace(place: string): string {
  const [at = '', delivery = ''] = place.split('#');
  return unprocessedId(at, delivery);
}

export function unprocessedPk(tenant: string): string {
  return `UNPROCESSED#${tenant}`;
}

/** What it came to is known better by who has read it. */
const isNewOrFailed = 'attribute_not_exists(pk) OR (#action = :failed AND settled = :nobody)';

/** @returns a function that keeps what became of no record, so that nothing that arrived is ever lost; a retry changes nothing */
export function createUnprocessed({ name, client }: Table) {
  return async (mail: UnprocessedMail): Promise<void> => {
    const put = new PutCommand({
      TableName: name,
      Item: { ...mail, ...unprocessedKey(mail.tenant, mail.id) },
      ...(mail.action === 'failed'
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: isNewOrFailed,
            ExpressionAttributeNames: { '#action': 'action' },
            ExpressionAttributeValues: { ':failed': 'failed', ':nobody': null },
          }),
    });
    await orElse(client.send(put), () => undefined);
  };
}

/** A mail the desk failed on before has become something since. */
export async function forgetFailed({ name, client }: Table, tenant: string, id: string): Promise<void> {
  const remove = new DeleteCommand({
    TableName: name,
    Key: unprocessedKey(tenant, id),
    ConditionExpression: isNewOrFailed,
    ExpressionAttributeNames: { '#action': 'action' },
    ExpressionAttributeValues: { ':failed': 'failed', ':nobody': null },
  });
  await orElse(client.send(remove), () => undefined);
}

/** Strongly consistent. @throws DomainError not-found */
export async function readUnprocessed({ name, client }: Table, tenant: string, id: string): Promise<UnprocessedMail> {
  const { Item } = await client.send(
    new GetCommand({ TableName: name, Key: unprocessedKey(tenant, id), ConsistentRead: true }),
  );
  if (!Item) throw notFound(id);
  return readStored(id, 'mail', () => UnprocessedMailSchema.parse(Item));
}

/**
 * Writes down what is decided about a mail, in the place of what was: one of two who decide at the same time is refused.
 *
 * @throws DomainError conflict when somebody else decided meanwhile
 */
export async function settleUnprocessed(
  { name, client }: Table,
  { tenant, id, settled: before }: UnprocessedMail,
  settled: Settlement | null,
): Promise<void> {
  const update = new UpdateCommand({
    TableName: name,
    Key: unprocessedKey(tenant, id),
    UpdateExpression: 'SET settled = :settled',
    ConditionExpression: 'settled = :before',
    ExpressionAttributeValues: { ':settled': settled, ':before': before },
  });
  await orElse(client.send(update), () => {
    throw new DomainError('conflict', { reason: 'somebody else decides about this mail at the same time' });
  });
}

async function orElse(write: Promise<unknown>, refused: () => void): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    refused();
  }
}

function notFound(id: string): DomainError {
  return new DomainError('not-found', { what: `mail ${id}` });
}
