import { createHash } from 'node:crypto';
import { type DigestRule, SHIPPED_DIGEST } from '#domain/mail/digest-rule.ts';
import { digestWindow } from '#domain/mail-out/digest.ts';
import type { Urgency } from '#domain/mail-out/keeping-back.ts';
import type { ItemKey } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { writeTogether } from '#shared/store/table/write-together.ts';
import { type Counters, counted, countOne, fullOne } from './counters.ts';

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
  /** Others, told however much was said of them: they count, and no limit keeps them back. */
  readonly needed: readonly string[];
}

/**
 * Spends one mail to the address, and one on each subject: a digest answers robots no longer than single mails do.
 *
 * @returns the subjects of which nothing more may be said; null when nothing at all may be sent there in this hour
 */
export async function spendDigestBudget(
  table: Table,
  { tenant, to, subjects, needed }: DigestSpending,
  nowMs: number,
): Promise<ReadonlySet<string> | null> {
  const pk = budgetPk({ tenant, to });
  if ((await countOne(table, countersOfAddress(pk, null, nowMs))) !== null) return null;
  const told = needed.map((subject) => ({ Update: counted(table, countersOfSubject(pk, subject, nowMs)) }));
  await writeTogether(table, told);
  const spent = await Promise.all(
    subjects.map(async (subject) => ({
      subject,
      full: await countOne(table, countersOfSubject(pk, subject, nowMs)),
    })),
  );
  return new Set(spent.filter(({ full }) => full !== null).map(({ subject }) => subject));
}

function budgetPk({ tenant, to }: { readonly tenant: string; readonly to: string }): string {
  return `BUDGET#${tenant}#${fingerprint(to)}`;
}

/** Where it is counted what an address is sent in this hour. */
export function addressBudgetKey(mail: Pick<Spending, 'tenant' | 'to'>, nowMs: number): ItemKey {
  return countersOfAddress(budgetPk(mail), null, nowMs).key;
}

/**
 * What spending would come to, as far as the address alone says: of what is full nothing is given back within its hour, so a
 * count read a moment ago is good enough to write nothing.
 *
 * @param item - of the address's hour; undefined where nothing was sent
 * @returns null where there is still room
 */
export function spentAlready(
  item: Readonly<Record<string, unknown>> | undefined,
  mail: Spending,
  nowMs: number,
): Spent | null {
  if (mail.urgency === 'at-once') return null;
  const full = fullOne(item ?? {}, countersOfAddress('', mail.digest, nowMs).counters);
  return full === null ? null : keptBack(ofAddress(full, mail.digest, nowMs), mail, nowMs);
}

/** Spends one mail, if there is one left: two writes. What is not sent is not counted for its address, nor is what goes at once. */
export async function spendBudget(table: Table, mail: Spending, nowMs: number): Promise<Spent> {
  if (mail.urgency === 'at-once') return { kind: 'send' };
  return keptBack(await spend(table, mail, nowMs), mail, nowMs);
}

/** What people of the desk need is bundled where others are refused. */
function keptBack(spent: Spent, { urgency = 'limited', digest }: Spending, nowMs: number): Spent {
  if (spent.kind !== 'refused' || urgency === 'limited') return spent;
  return { kind: 'wait', untilMs: digestWindow(nowMs, digest ?? SHIPPED_DIGEST).endsMs };
}

async function spend(table: Table, mail: Spending, nowMs: number): Promise<Spent> {
  const pk = budgetPk(mail);
  const full = await countOne(table, countersOfAddress(pk, mail.digest, nowMs));
  if (full !== null) return ofAddress(full, mail.digest, nowMs);
  const ofSubject = await countOne(table, countersOfSubject(pk, mail.subject, nowMs, mail.answer));
  return ofSubject === null ? { kind: 'send' } : { kind: 'refused', reason: 'too many mails about this' };
}

const SENT = 'sent';

/** One item an hour and address; the mails of each window of the digest are counted beside those of the hour. */
function countersOfAddress(pk: string, digest: DigestRule | null, nowMs: number): Counters {
  const window = digestWindow(nowMs, digest ?? { after: 0, withinMinutes: 60 });
  return {
    key: { pk, sk: new Date(nowMs).toISOString().slice(0, 13) },
    forgottenMs: nowMs + HOUR_SECONDS * 1000,
    counters: [
      { name: SENT, most: MAILS_PER_ADDRESS_AND_HOUR },
      { name: `w${window.index}`, most: digest?.after ?? Number.MAX_SAFE_INTEGER },
    ],
  };
}

function ofAddress(full: string, digest: DigestRule | null, nowMs: number): Spent {
  if (full === SENT) return { kind: 'refused', reason: 'too many mails' };
  return { kind: 'wait', untilMs: digestWindow(nowMs, digest ?? SHIPPED_DIGEST).endsMs };
}

/** One item a day, address and subject. */
function countersOfSubject(pk: string, subject: string, nowMs: number, answer = false): Counters {
  const now = new Date(nowMs).toISOString();
  return {
    key: { pk, sk: `${now.slice(0, 10)}#${fingerprint(subject)}` },
    forgottenMs: nowMs + 24 * HOUR_SECONDS * 1000,
    counters: [
      { name: SENT, most: answer ? ANSWERS_PER_SUBJECT_AND_DAY : MAILS_PER_SUBJECT_AND_DAY },
      { name: `h${now.slice(11, 13)}`, most: answer ? ANSWERS_PER_SUBJECT_AND_HOUR : MAILS_PER_SUBJECT_AND_HOUR },
    ],
  };
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text.toLowerCase()).digest('base64url');
}
