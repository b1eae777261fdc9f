import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { Command } from '#domain/incident/commands.ts';
import { capacityOf } from '#domain/incident/record/capacity.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { opensFollowUp } from '#domain/incident/resolution/follow-up.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { tellingUnreadable } from '#shared/use-cases/kernel/tell-unreadable.ts';
import { mustExist } from '#shared/use-cases/records/must-exist.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { runCommand, type Unique } from '#shared/use-cases/records/run-command.ts';
import { followUp, movedTo } from './follow-up-incident.ts';
import { prepareParent } from './relate-parent.ts';

/**
 * A command with all that it means for other records: those it names, and the one that is opened where it comes too late.
 *
 * @throws DomainError not-found, wrong-status, conflict, forbidden, invalid, stale-version, key-reused, duplicate, busy, unreadable
 */
export function executeCommand(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  command: Command,
  unique: Unique = [],
): Promise<Outcome> {
  // What is still written to a merged record belongs where it goes on.
  const onTarget = (into: string, from: string) => {
    const items = typeof unique === 'function' ? [] : unique.map((item) => movedTo(item, from, into));
    return executeCommand(parts, { ...context, expectedVersion: undefined }, into, command, items);
  };
  const before = async (record: IncidentRecord, rules: VersionedConfiguration) => {
    if (record.mergedInto !== null && command.type === 'comment') return onTarget(record.mergedInto, record.number);
    await checkTargets(parts, context, record, command);
    const late = lateAnswer(context, record, rules, command);
    return late && followUp(parts, context, record, late, typeof unique === 'function' ? [] : unique);
  };
  return tellingUnreadable(
    parts.table,
    context.tenant,
    runCommand(parts, context, number, { command, unique, before }),
  );
}

/** Other records a command names must exist in the same tenant, and a parent be fit to be one. @throws DomainError invalid, conflict */
async function checkTargets(
  parts: DeskParts,
  context: RequestContext,
  record: IncidentRecord,
  command: Command,
): Promise<void> {
  if (command.type === 'link') await mustExist(parts.table, context.tenant, command.target, 'target');
  if (command.type === 'reclassify' && command.parent) await prepareParent(parts, context, command.parent, record);
}

/**
 * What comes too late for its record opens another, on every channel alike (Semantics, rule 25): what a requester writes, and
 * what is to reopen a closed one. @returns what the new one is about; null for what its record takes itself
 */
function lateAnswer(
  { actor, now }: RequestContext,
  record: IncidentRecord,
  { document }: VersionedConfiguration,
  command: Command,
): Extract<Command, { type: 'comment' }> | null {
  if (!opensFollowUp(record, document, now)) return null;
  if (command.type === 'reopen' && record.status === 'closed')
    return { type: 'comment', body: command.reason, visibility: 'public' };
  return command.type === 'comment' && capacityOf(actor, record.requester) === 'requester' ? command : null;
}
