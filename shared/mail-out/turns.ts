import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { NOTIFIED_EVENTS } from '#domain/mail-out/steps/mail-steps.ts';
import { EVENTS } from '#events/catalogue.ts';
import { detailType } from '#events/terms/define-event.ts';
import { isReadableEntry } from '#shared/store/records/journal-entry.ts';
import { readJournal } from '#shared/store/records/journal-reader.ts';
import type { Table } from '#shared/store/table/table.ts';
import { waitInLine } from './wait-in-line.ts';

/** Events come in any order; people are told in the order of the journal. */
export interface Turns {
  /** Resolves when what the record's journal says before this was told, or will not be soon: order never keeps a mail from going. */
  await(event: Turn, nowMs: number): Promise<void>;
  /** What was told, and what is told later because telling it failed: nobody waits for either. */
  done(event: Turn, nowMs: number): Promise<void>;
}

export type Turn = Pick<IncidentEvent, 'tenant' | 'number' | 'version' | 'previousAt'>;

/** What nobody is told of stands in between. */
const LOOKED_BACK = 4;
/** What is older was told, or is tried again after minutes. */
const RECENT_MS = 300_000;
const KEPT_SECONDS = 24 * 3600;

export function createTurns(table: Table): Turns {
  return {
    await: (event, nowMs) => awaitTurn(table, event, nowMs),
    done: (event, nowMs) => markTold(table, event, nowMs),
  };
}

async function awaitTurn(table: Table, event: Turn, nowMs: number): Promise<void> {
  if (event.version <= 1 || isOld(event.previousAt, nowMs)) return;
  const before = await toldBefore(table, event);
  if (before === null || isOld(before.at, nowMs)) return;
  await waitInLine(before.version, () => toldThrough(table, event));
}

/** Nothing in the journal is newer than what came last before: where that is old, nothing needs to be read. */
function isOld(at: string | undefined, nowMs: number): boolean {
  return at !== undefined && Date.parse(at) < nowMs - RECENT_MS;
}

/** @returns the last entry before this one of which somebody is told */
async function toldBefore(table: Table, { tenant, number, version }: Turn): Promise<Entry | null> {
  const after = Math.max(0, version - 1 - LOOKED_BACK);
  const { entries } = await readJournal(table, { tenant, number, after, limit: version - 1 - after });
  return (
    entries.filter(isReadableEntry).findLast(({ type }) => NOTIFIED_EVENTS.includes(detailType(EVENTS[type]))) ?? null
  );
}

function keyOf({ tenant, number }: Turn): { pk: string; sk: string } {
  return { pk: `TOLD#${tenant}#${number}`, sk: 'TOLD' };
}

async function toldThrough({ name, client }: Table, event: Turn): Promise<number> {
  const read = new GetCommand({ TableName: name, Key: keyOf(event), ConsistentRead: true });
  const { Item } = await client.send(read);
  return typeof Item?.version === 'number' ? Item.version : 0;
}

async function markTold(table: Table, event: Turn, nowMs: number): Promise<void> {
  try {
    await table.client.send(new UpdateCommand(toldMark(table, event, nowMs)));
  } catch (error) {
    // A refused write is read: something later was told already.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** The write that says that an event was told; refused where something later was. */
export function toldMark({ name }: Table, event: Turn, nowMs: number) {
  return {
    TableName: name,
    Key: keyOf(event),
    UpdateExpression: 'SET version = :version, expiresAt = :expiresAt',
    ConditionExpression: 'attribute_not_exists(version) OR version < :version',
    ExpressionAttributeValues: {
      ':version': event.version,
      ':expiresAt': Math.floor(nowMs / 1000) + KEPT_SECONDS,
    },
  };
}
