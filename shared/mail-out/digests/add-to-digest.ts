import { createHash } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DigestPart } from '#domain/mail-out/compose-digest.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import type { OutgoingMail } from '#shared/mail-out/compose.ts';
import { type Claim, claiming, claimOfAnother, type DeliveryId } from '#shared/mail-out/deliveries.ts';
import { type Turn, toldMark } from '#shared/mail-out/turns.ts';
import { DIGESTS_PK, dueKey } from '#shared/store/records/due-digests.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { transact } from '#shared/store/table/transact.ts';

/** Whom a digest is for. */
export interface Addressee {
  readonly tenant: string;
  readonly to: string;
  readonly language: Language;
}

/** One notice that waits, with the delivery it is recorded under. */
export interface WaitingNotice extends DigestPart {
  readonly delivery: DeliveryId;
  /** ISO instant of what it tells of: notices arrive in any order, and are read in this one. */
  readonly at: string;
  /** Of its record: a digest about it alone joins that. */
  readonly thread: Thread;
  /** What it counts as for the budget. */
  readonly matter: string;
  /** Whether it shows what a person wrote: then it is no automatic mail when it goes alone. */
  readonly written?: true;
  /** It is told however much was told before: somebody of the desk needs it (Semantics, rule 37). */
  readonly needed?: true;
}

type Thread = Pick<OutgoingMail, 'inReplyTo' | 'references'>;

function digestKey(tenant: string, to: string): { pk: string; sk: string } {
  const hash = createHash('sha256').update(to.toLowerCase()).digest('base64url');
  return { pk: `DIGEST#${tenant}#${hash}`, sk: 'HEAD' };
}

export interface Adding {
  readonly nowMs: number;
  /** When the digest is due, where this is its first notice. */
  readonly dueMs: number;
  /** What was told with this notice; null while more of the same event are to come. */
  readonly turn: Turn | null;
}

/**
 * Adds a notice to the digest of an address: the notice with its delivery and its turn, then what has the sweep find it. Whoever
 * comes again after a crash in between finds it added, and has it found.
 */
export async function addToDigest(
  table: Table,
  digest: Addressee,
  notice: WaitingNotice,
  adding: Adding,
): Promise<Claim> {
  const claim = await claimWaiting(table, digest, notice, adding);
  if (claim === 'claimed') await expectDigest(table, digest, adding.dueMs);
  return claim;
}

async function claimWaiting(table: Table, digest: Addressee, notice: WaitingNotice, adding: Adding): Promise<Claim> {
  const { dueMs, nowMs, turn } = adding;
  const { delivery, at } = notice;
  const Item = {
    pk: digestKey(digest.tenant, digest.to).pk,
    sk: `NOTICE#${at}#${delivery.entryId}#${delivery.step}`,
    notice,
  };
  const until = new Date(dueMs).toISOString();
  const writes = [
    { Put: claiming(table, delivery, { outcome: 'digested', until }, nowMs) },
    { Put: { TableName: table.name, Item } },
    ...(turn === null ? [] : [{ Update: toldMark(table, turn, nowMs) }]),
  ];
  try {
    await transact(table, writes);
    return 'claimed';
  } catch (error) {
    // A refused write is read: it was added before, or told, or somebody is at it; or something later was told already.
    const [refused] = readRefusal(error)?.refused ?? [];
    if (refused === undefined) throw error;
    if (refused.position > 0) return claimWaiting(table, digest, notice, { ...adding, turn: null });
    return claimOfAnother(refused.item ?? {});
  }
}

/** Not in the transaction of a notice: a storm adds to one digest from everywhere, and single writes wait for each other. */
export async function expectDigest(
  { name, client }: Table,
  { tenant, to, language }: Addressee,
  dueMs: number,
): Promise<void> {
  const { pk, sk } = digestKey(tenant, to);
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk, sk },
      UpdateExpression:
        'ADD notices :one SET tenant = :tenant, #to = :to, #language = :language, timerPk = :due, timerSk = if_not_exists(timerSk, :at)',
      ExpressionAttributeNames: { '#to': 'to', '#language': 'language' },
      ExpressionAttributeValues: {
        ...{ ':one': 1, ':tenant': tenant, ':to': to, ':language': language, ':due': DIGESTS_PK },
        ':at': dueKey(dueMs, pk),
      },
    }),
  );
}
