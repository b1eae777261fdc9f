import { createHash } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table.ts';

/*
 * What the desk sends to one address is limited (Semantics, rule 37). A busy conversation is a mail every six minutes about one
 * matter; an assignee of a bad hour hears of sixty. Two robots answering each other reach ten at once and fall silent.
 */
export const MAILS_PER_SUBJECT_AND_HOUR = 10;
export const MAILS_PER_ADDRESS_AND_HOUR = 60;
const HOUR_SECONDS = 3600;

/** @returns why nothing more may be sent there in this hour, or null; every call counts as one mail */
export async function spendBudget(
  table: Table,
  mail: { readonly tenant: string; readonly to: string; readonly subject: string },
  nowMs: number,
): Promise<'too many mails about this' | 'too many mails' | null> {
  const pk = `BUDGET#${mail.tenant}#${fingerprint(mail.to)}`;
  const hour = new Date(nowMs).toISOString().slice(0, 13);
  const aboutThis = await count(table, pk, `${hour}#${fingerprint(mail.subject)}`, nowMs);
  if (aboutThis > MAILS_PER_SUBJECT_AND_HOUR) return 'too many mails about this';
  const all = await count(table, pk, hour, nowMs);
  return all > MAILS_PER_ADDRESS_AND_HOUR ? 'too many mails' : null;
}

async function count(table: Table, pk: string, sk: string, nowMs: number): Promise<number> {
  const { Attributes } = await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk, sk },
      UpdateExpression: 'ADD sent :one SET expiresAt = :expiresAt',
      ExpressionAttributeValues: { ':one': 1, ':expiresAt': Math.floor(nowMs / 1000) + 2 * HOUR_SECONDS },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return Number(Attributes?.sent);
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text.toLowerCase()).digest('base64url');
}
