import type { Ask, ChangeRecord } from '#domain/changes/change-record.ts';
import { CHANGE } from '#domain/changes/change-type.ts';
import { holdsUntil } from '#domain/changes/change-window.ts';
import { isOpenChange } from '#domain/changes/transitions.ts';
import type { Command } from '#domain/incident/commands.ts';
import { type Actor, SYSTEM } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import { endQuiet } from '#shared/use-cases/alerts/quiet-records.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { changeOne } from '#shared/use-cases/kernel/one-record.ts';

interface Of {
  readonly tenant: string;
  readonly number: string;
  readonly now: string;
}

/** What stands against it at the incident is the incident's matter, and holds nothing up. */
const REFUSED = ['conflict', 'wrong-status', 'not-found', 'unreadable', 'invalid'] as const;

/**
 * Whatever of a change is not done yet for its incident, and for alerts its window held, in the order in which it came. Done again
 * it finds it done, so whoever comes after an interruption goes on.
 *
 * @returns the change afterwards, and how much that was
 */
export async function carryOutChange(
  parts: DeskParts,
  { tenant, number, now }: Of,
): Promise<{ readonly record: ChangeRecord; readonly count: number }> {
  const { record: found } = await readRecord(parts.table, CHANGE, tenant, number);
  let record = found;
  for (const ask of found.asks) {
    await carryOut(parts, record, ask, now);
    const context = { tenant, now, id: `${ask.id}.done`, actor: SYSTEM };
    const command = { type: 'carried-out', of: ask.version } as const;
    record = (await changeOne(parts, CHANGE, context, { id: number, command })).record;
  }
  return { record, count: found.asks.length };
}

async function carryOut(parts: DeskParts, change: ChangeRecord, ask: Ask, now: string): Promise<void> {
  const { tenant, id, incident, window } = change;
  if (ask.kind !== 'link' && window !== null) {
    const movedTo = ask.kind === 'let-go' && isOpenChange(change.status) ? holdsUntil(window, now) : undefined;
    await endQuiet(parts, { tenant, now, id: `${ask.id}.quiet`, actor: SYSTEM }, id, movedTo);
  }
  if (ask.kind === 'let-go' || incident === null) return;
  const command = ask.kind === 'link' ? await linkOf(parts, change, incident) : endOf(change, ask.by);
  if (command === null) return;
  const context = { tenant, now, id: `${ask.id}.${incident}`, actor: ask.kind === 'link' ? actorOf(ask) : SYSTEM };
  try {
    await executeCommand(parts, context, incident, command);
  } catch (error) {
    // Recovery: a record that was merged, say, has no change to hear of; the change goes on.
    if (!(error instanceof DomainError) || !(REFUSED as readonly string[]).includes(error.code)) throw error;
  }
}

/** Who raised it has touched the record; what follows from it later is nobody's work on the record. */
function actorOf({ by }: Ask): Actor {
  return by === null ? SYSTEM : { kind: 'person', id: by, staff: true };
}

/** An earlier one that is over makes way. */
async function linkOf({ table }: DeskParts, { tenant, id }: ChangeRecord, incident: string): Promise<Command> {
  const { record } = await readMeta(table, tenant, incident);
  const link = { type: 'link-change', change: id } as const;
  if (record.change === null || record.change === id) return { ...link, replaces: null };
  const { record: known } = await readRecord(table, CHANGE, tenant, record.change);
  return { ...link, replaces: isOpenChange(known.status) ? null : record.change };
}

/** @returns null where it is not over */
function endOf({ id, status, implementation, refusal }: ChangeRecord, endedBy: string | null): Command | null {
  const end = { type: 'end-change', change: id, endedBy } as const;
  if (implementation !== null) return { ...end, outcome: implementation.outcome, notes: implementation.notes };
  if (status !== 'rejected' && status !== 'canceled') return null;
  return { ...end, outcome: status, notes: refusal?.reason ?? null };
}
