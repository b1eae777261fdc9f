import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type DigestRule, SHIPPED_DIGEST } from '#domain/mail/digest-rule.ts';
import { digestWindow } from '#domain/mail-out/digest.ts';
import type { Urgency } from '#domain/mail-out/keeping-back.ts';
import type { Table } from '#shared/store/table/table.ts';

/*
 * What the desk sends to one address is limited (Semantics, rule 37). A busy conversation is a mail every six minutes about one
 * matter; an assignee of a bad hour hears of sixty. Two robots answering each other reach ten at once, thirty within three
 * hours, and then have fallen silent for the day: on the next nobody is left to begin.
 */
export const MAILS_PER_SUBJECT_AND_HOUR = 10;
export const MAILS_PER_SUBJECT_AND_DAY = 30;
/** What people of the desk write is a conversation: half as fast as somebody can type, a whole day long. */
export const ANSWERS_PER_SUBJECT_AND_HOUR = 30;
export const ANSWERS_PER_SUBJECT_AND_DAY = 100;
export const MAILS_PER_ADDRESS_AND_HOUR = 60;
const HOUR_SECONDS = 3600;

/** `wait`: too many at once of what can wait; collected until `untilMs`. `refused`: never sent. */
export type Spent =
  | { readonly kind: 'send' }
  | { readonly kind: 'wait'; readonly untilMs: number }
  | { readonly kind: 'refused'; readonly reason: 'too many mails about this' | 'too many mails' };

/** A mail about to be sent. */
export interface Spending {
  readonly tenant: string;
  readonly to: string;
  /** What it is about. */
  readonly subject: string;
  /** Null when it cannot wait. */
  readonly digest: DigestRule | null;
  /** Whether somebody of the desk wrote it. */
  readonly answer?: boolean;
  /** How far the limits may keep it back; they may drop it unless said otherwise. */
  readonly urgency?: Urgency;
}

/** A digest about to be sent, and what it is about. */
export interface DigestSpending {
  readonly tenant: string;
  readonly to: string;
  readonly subjects: readonly string[];
}

/**
 * Spends one mail to the address, and one on each subject: a digest answers robots no longer than single mails do.
 *
 * @returns the subjects of which nothing more may be said; null when nothing at all may be sent there in this hour
 */
export async function spendDigestBudget(
  table: Table,
  { tenant, to, subjects }: DigestSpending,
  nowMs: number,
): Promise<ReadonlySet<string> | null> {
  const pk = budgetPk({ tenant, to });
  const toAddress = await countAddress(table, pk, null, nowMs);
  if (toAddress.kind !== 'send') return null;
  const spent = await Promise.all(
    subjects.map(async (subject) => ({ subject, ...(await countSubject(table, pk, subject, nowMs)) })),
  );
  return new Set(spent.filter(({ kind }) => kind !== 'send').map(({ subject }) => subject));
}

function budgetPk({ tenant, to }: { readonly tenant: string; readonly to: string }): string {
  return `BUDGET#${tenant}#${fingerprint(to)}`;
}

/** Spends one mail, if there is one left: two writes. What is not sent is not counted for its address, nor is what goes at once. */
export async function spendBudget(table: Table, mail: Spending, nowMs: number): Promise<Spent> {
  const { urgency = 'limited' } = mail;
  if (urgency === 'at-once') return { kind: 'send' };
  const spent = await spend(table, mail, nowMs);
  if (spent.kind !== 'refused' || urgency === 'limited') return spent;
  return { kind: 'wait', untilMs: digestWindow(nowMs, mail.digest ?? SHIPPED_DIGEST).endsMs };
}

async function spend(table: Table, mail: Spending, nowMs: number): Promise<Spent> {
  const pk = budgetPk(mail);
  const toAddress = await countAddress(table, pk, mail.digest, nowMs);
  if (toAddress.kind !== 'send') return toAddress;
  return countSubject(table, pk, mail.subject, nowMs, mail.answer);
}

/** One item an hour and address; the mails of each window of the digest are counted beside those of the hour. */
async function countAddress(table: Table, pk: string, digest: DigestRule | null, nowMs: number): Promise<Spent> {
  const window = digestWindow(nowMs, digest ?? { after: 0, withinMinutes: 60 });
  const counted = await count(
    table,
    { pk, sk: new Date(nowMs).toISOString().slice(0, 13) },
    nowMs + HOUR_SECONDS * 1000,
    [
      { name: 'sent', most: MAILS_PER_ADDRESS_AND_HOUR },
      { name: `w${window.index}`, most: digest?.after ?? Number.MAX_SAFE_INTEGER },
    ],
  );
  if (counted === 'all') return { kind: 'send' };
  if (counted === 'sent') return { kind: 'refused', reason: 'too many mails' };
  return { kind: 'wait', untilMs: window.endsMs };
}

/** One item a day, address and subject. */
async function countSubject(table: Table, pk: string, subject: string, nowMs: number, answer = false): Promise<Spent> {
  const now = new Date(nowMs).toISOString();
  const key = { pk, sk: `${now.slice(0, 10)}#${fingerprint(subject)}` };
  const counted = await count(table, key, nowMs + 24 * HOUR_SECONDS * 1000, [
    { name: 'sent', most: answer ? ANSWERS_PER_SUBJECT_AND_DAY : MAILS_PER_SUBJECT_AND_DAY },
    { name: `h${now.slice(11, 13)}`, most: answer ? ANSWERS_PER_SUBJECT_AND_HOUR : MAILS_PER_SUBJECT_AND_HOUR },
  ]);
  return counted === 'all' ? { kind: 'send' } : { kind: 'refused', reason: 'too many mails about this' };
}

interface Counter {
  readonly name: string;
  readonly most: number;
}

/** Counts one in every counter, or in none. @returns the first counter that is full */
async function count(
  table: Table,
  key: { pk: string; sk: string },
  forgottenMs: number,
  counters: readonly [Counter, Counter],
): Promise<string> {
  const free = (index: number) => `(attribute_not_exists(#c${index}) OR #c${index} < :m${index})`;
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: 'ADD #c0 :one, #c1 :one SET expiresAt = :expiresAt',
        ConditionExpression: `${free(0)} AND ${free(1)}`,
        ExpressionAttributeNames: { '#c0': counters[0].name, '#c1': counters[1].name },
        ExpressionAttributeValues: {
          ...{ ':one': 1, ':m0': counters[0].most, ':m1': counters[1].most },
          ':expiresAt': Math.floor(forgottenMs / 1000) + HOUR_SECONDS,
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return 'all';
  } catch (error) {
    // A refused write is read: it says which counter is full.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const full = counters.find(({ name, most }) => Number(error.Item?.[name]?.N ?? 0) >= most);
    return full?.name ?? counters[1].name;
  }
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text.toLowerCase()).digest('base64url');
}
