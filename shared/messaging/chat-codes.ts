import { randomBytes } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { toBase32 } from '#shared/signing/base32.ts';
import { chatCodeKey } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Shows in a chat who somebody is: good for ten minutes and once. */
const CODE_SECONDS = 600;
/** 80 bits, sixteen letters to be copied: whoever guesses finds none in ten minutes, of however many there are. */
const CODE_BYTES = 10;

export interface ChatCode {
  readonly code: string;
  readonly expiresAt: string;
}

/** The code itself is told once and kept nowhere. */
export async function newChatCode(
  { name, client }: Table,
  { tenant, person }: { readonly tenant: string; readonly person: string },
  nowMs: number,
): Promise<ChatCode> {
  const code = toBase32(randomBytes(CODE_BYTES));
  const expiresAt = Math.floor(nowMs / 1000) + CODE_SECONDS;
  const Item = { ...chatCodeKey(tenant, code), person, expiresAt };
  await client.send(new PutCommand({ TableName: name, Item }));
  return { code, expiresAt: new Date(expiresAt * 1000).toISOString() };
}

/** Uses a code up. @returns whom it was made for; null for what is no code, or none any more */
export async function useChatCode(
  { name, client }: Table,
  tenant: string,
  code: string,
  nowMs: number,
): Promise<string | null> {
  try {
    const { Attributes } = await client.send(
      new DeleteCommand({
        TableName: name,
        Key: chatCodeKey(tenant, code.toLowerCase()),
        ConditionExpression: 'expiresAt > :now',
        ExpressionAttributeValues: { ':now': Math.floor(nowMs / 1000) },
        ReturnValues: 'ALL_OLD',
      }),
    );
    return typeof Attributes?.person === 'string' ? Attributes.person : null;
  } catch (error) {
    // A refused write is read: there is none, or it has ended.
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}
