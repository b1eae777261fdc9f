import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { LanguageSchema } from '#events/terms/vocabulary.ts';
import { type Claim, type DeliveryOutcome, deliveryItemKey, settlement } from '#shared/mail-out/deliveries.ts';
import type { FeedbackItem } from '#shared/mail-out/feedback-tags.ts';
import { claimHead, endHead } from '#shared/store/records/due-heads.ts';
import { dueLines } from '#shared/store/records/due-lines.ts';
import type { Table } from '#shared/store/table/table.ts';
import { writeTogether } from '#shared/store/table/write-together.ts';
import { log } from '#shared/telemetry/log.ts';
import { type Adding, type Addressee, addToDigest, expectDigest, type WaitingNotice } from './add-to-digest.ts';

const HeadSchema = z.object({ tenant: z.string(), to: z.string(), language: LanguageSchema, notices: z.int() });

/** A digest that is ours to send now. */
export type Digest = z.output<typeof HeadSchema> & { readonly pk: string };

/** What became of a notice that waited. */
export interface ToldNotice {
  readonly notice: KeptNotice;
  readonly outcome: DeliveryOutcome;
}

/** Read and sent at once; the next claim takes the rest. */
const MOST_NOTICES = 50;

export interface Digests {
  /** Claims the notice's delivery, too, and does its turn. */
  add(digest: Addressee, notice: WaitingNotice, adding: Adding): Promise<Claim>;
  /** Sees to it that what was added before is sent. */
  expect(digest: Addressee, dueMs: number): Promise<void>;
  claim(pk: string, nowMs: number): Promise<Digest | null>;
  notices(pk: string): Promise<KeptNotice[]>;
  /** The item on which becomes noted what becomes of the mail. */
  keepSent(digest: Digest, notices: readonly KeptNotice[], nowMs: number): Promise<FeedbackItem>;
  /** Records what became of notices, which wait no longer. */
  settle(pk: string, told: readonly ToldNotice[], nowMs: number): Promise<void>;
  end(digest: Digest, sent: number): Promise<void>;
}

export function createDigests(table: Table): Digests {
  return {
    add: (digest, notice, adding) => addToDigest(table, digest, notice, adding),
    expect: (digest, dueMs) => expectDigest(table, digest, dueMs),
    claim: (pk, nowMs) => claimHead(table, pk, HeadSchema, nowMs),
    notices: (pk) => noticesOfDigest(table, pk),
    keepSent: (digest, notices, nowMs) => keepSent(table, digest, notices, nowMs),
    settle: (pk, told, nowMs) => settleNotices(table, pk, told, nowMs),
    end: (digest, sent) => endDigest(table, digest, sent),
  };
}

/** What became of a mail is told within some days. */
const SENT_KEPT_SECONDS = 30 * 24 * 3600;

/** As much of a notice as tells that it is one; what it is made of is checked by its type where it is added. */
const NoticeSchema = z.looseObject({
  ...{ at: z.string(), matter: z.string(), number: z.string(), title: z.string() },
  delivery: z.looseObject({ tenant: z.string(), number: z.string(), entryId: z.string(), step: z.string() }),
});

export interface KeptNotice extends WaitingNotice {
  readonly sk: string;
}

/** @returns the notices of a digest, oldest first */
async function noticesOfDigest(table: Table, pk: string): Promise<KeptNotice[]> {
  const asked = { of: 'notice', prefix: 'NOTICE#', schema: NoticeSchema, most: MOST_NOTICES };
  const { lines, unreadable } = await dueLines(table, pk, asked);
  // The others go out; it stays where it is, for somebody to look at.
  for (const sk of unreadable) log('DIGEST_NOTICE_UNREADABLE', { reason: sk.slice('NOTICE#'.length) });
  return lines as unknown as KeptNotice[];
}

/** What is later said of the mail concerns every notice in it. */
async function keepSent(
  { name, client }: Table,
  { tenant, pk }: Digest,
  notices: readonly KeptNotice[],
  nowMs: number,
): Promise<FeedbackItem> {
  const sk = `SENT#${new Date(nowMs).toISOString()}`;
  const deliveries = notices.map(({ delivery }) => deliveryItemKey(delivery));
  const expiresAt = Math.floor(nowMs / 1000) + SENT_KEPT_SECONDS;
  await client.send(new PutCommand({ TableName: name, Item: { pk, sk, deliveries, expiresAt } }));
  return { tenant, pk, sk };
}

/** A notice goes with its outcome: what is left was not told. */
async function settleNotices(table: Table, pk: string, told: readonly ToldNotice[], nowMs: number): Promise<void> {
  const writes = told.flatMap(({ notice: { sk, delivery }, outcome }) => [
    { Update: settlement(table, delivery, outcome, nowMs) },
    { Delete: { TableName: table.name, Key: { pk, sk } } },
  ]);
  await writeTogether(table, writes);
}

/** Not of which was read all: the sweep finds the rest. */
async function endDigest(table: Table, { pk, notices }: Digest, sent: number): Promise<void> {
  if (sent < MOST_NOTICES) await endHead(table, pk, { by: 'notices', count: notices });
}
