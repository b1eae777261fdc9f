import { createHash, randomInt } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { equalBytes } from '#shared/signing/signature.ts';
import { hashed } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Proves that a phone is somebody's: a code of six digits, good for ten minutes and five guesses. */
const CODE_MINUTES = 10;
const MOST_GUESSES = 5;
const DIGITS = 6;

/** Codes somebody may be sent within an hour, to all their phones together: each costs money, and whoever gets it did not ask. */
const MOST_CODES = 5;

export interface PhoneOf {
  readonly tenant: string;
  readonly person: string;
  readonly number: string;
}

const pkOf = ({ tenant, person }: Pick<PhoneOf, 'tenant' | 'person'>) => `PHONES#${tenant}#${hashed(person)}`;
const codeKey = (phone: PhoneOf) => ({ pk: pkOf(phone), sk: `CODE#${hashed(phone.number)}` });
const hashOf = (phone: PhoneOf, code: string) =>
  createHash('sha256')
    .update(JSON.stringify([phone.tenant, phone.person, phone.number, code]))
    .digest('base64url');

/** @returns a new code, which ends any before it; null where they were sent too many within the hour */
export async function newPhoneCode({ name, client }: Table, phone: PhoneOf, nowMs: number): Promise<string | null> {
  const hour = new Date(nowMs).toISOString().slice(0, 13);
  const now = Math.floor(nowMs / 1000);
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: { pk: pkOf(phone), sk: `SENT#${hour}` },
        UpdateExpression: 'ADD codes :one SET expiresAt = :end',
        ConditionExpression: 'attribute_not_exists(codes) OR codes < :most',
        ExpressionAttributeValues: { ':one': 1, ':most': MOST_CODES, ':end': now + 7200 },
      }),
    );
  } catch (error) {
    // A refused write is read: they had their codes.
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
  const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  const expiresAt = now + CODE_MINUTES * 60;
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: codeKey(phone),
      UpdateExpression: 'SET #hash = :hash, guesses = :none, expiresAt = :end',
      ExpressionAttributeNames: { '#hash': 'hash' },
      ExpressionAttributeValues: { ':hash': hashOf(phone, code), ':none': 0, ':end': expiresAt },
    }),
  );
  return code;
}

/** Each call is a guess. @returns whether it is the code, which then is used up */
export async function isPhoneCode(
  { name, client }: Table,
  phone: PhoneOf,
  code: string,
  nowMs: number,
): Promise<boolean> {
  try {
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName: name,
        Key: codeKey(phone),
        UpdateExpression: 'ADD guesses :one',
        ConditionExpression: 'guesses < :most AND expiresAt > :now',
        ExpressionAttributeValues: { ':one': 1, ':most': MOST_GUESSES, ':now': Math.floor(nowMs / 1000) },
        ReturnValues: 'ALL_NEW',
      }),
    );
    const matches = equalBytes(Buffer.from(String(Attributes?.hash)), Buffer.from(hashOf(phone, code)));
    if (matches) await client.send(new DeleteCommand({ TableName: name, Key: codeKey(phone) }));
    return matches;
  } catch (error) {
    // A refused write is read: there is none, or it has ended.
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
