import { handBack } from '#domain/incident/merging/hand-back.ts';
import { handOver, MOST_MOVED_MEMBERS } from '#domain/incident/merging/hand-over.ts';
import { mergingOf } from '#domain/incident/merging/merging.ts';
import type { MergingCommand } from '#domain/incident/merging/merging-commands.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { memberIdsOf, membersOf } from '#shared/store/alerts/moved-alert.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { mustExist } from '#shared/use-cases/records/must-exist.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { both, type Commands, type Pair } from './both-records.ts';
import { movedAlert } from './move-alert.ts';

/**
 * A record goes on in another (MRG1). Both are written in one transaction, so that nothing is lost between them: what goes over is
 * bounded (domain/incident/merging/hand-over.ts), and more is refused.
 *
 * @throws DomainError invalid, not-found, wrong-status, conflict, stale-version, key-reused, busy
 */
export function mergeIncidents(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  into: string,
): Promise<Outcome> {
  return both(parts, context, number, async () => {
    if (into === number) throw invalid('into', 'must be another record');
    await mustExist(parts.table, context.tenant, into, 'into');
    return { into, commands: (pair) => mergeCommands(parts, context, pair) };
  });
}

interface Merging extends Commands {
  readonly ofTarget: Extract<MergingCommand, { type: 'take-in' }>;
}

export async function mergeCommands(
  parts: DeskParts,
  { tenant, now }: RequestContext,
  { source, target }: Pair,
): Promise<Merging> {
  const { record } = source;
  const members =
    record.alert === null ? [] : await memberIdsOf(parts.table, tenant, record.number, MOST_MOVED_MEMBERS + 1);
  const { merge, takeIn } = handOver(record, target.record, members, now);
  const beside = await movedAlert(parts, record, { from: record.number, to: target.record.number, members });
  return { ofSource: merge, ofTarget: takeIn, beside };
}

/** Undoes it. @throws DomainError not-found, conflict, stale-version, key-reused, busy */
export function unmergeIncidents(parts: DeskParts, context: RequestContext, number: string): Promise<Outcome> {
  return both(parts, context, number, async ({ record }) => ({
    into: mergingOf(record).into,
    commands: (pair) => unmergeCommands(parts, context, pair),
  }));
}

async function unmergeCommands(
  parts: DeskParts,
  { tenant }: RequestContext,
  { source, target }: Pair,
): Promise<Commands> {
  const { record } = source;
  const ids = mergingOf(record).moved.members;
  const standing = await membersOf(parts.table, tenant, target.record.number, ids);
  const { unmerge, giveBack } = handBack(record, target.record, standing);
  const members = standing.map(({ id }) => id);
  const beside = await movedAlert(parts, record, { from: target.record.number, to: record.number, members });
  return { ofSource: unmerge, ofTarget: giveBack, beside };
}
