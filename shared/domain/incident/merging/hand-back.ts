import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Task } from '#events/incident/task.ts';
import { apart, type StandingMember } from './alerts-together.ts';
import { mergingOf } from './merging.ts';
import type { MergingCommand } from './merging-commands.ts';

type Of<Type extends MergingCommand['type']> = Extract<MergingCommand, { type: Type }>;

/**
 * What comes back when a merging is undone: the same people, files, tasks and members of the alert, as they stand by now.
 *
 * @param members - of its alert, those that went over
 * @throws DomainError conflict where the target is itself merged by now: that is to be undone first
 */
export function handBack(
  source: IncidentRecord,
  target: IncidentRecord,
  members: readonly StandingMember[],
): { readonly unmerge: Of<'unmerge'>; readonly giveBack: Of<'give-back'> } {
  const { moved } = mergingOf(source);
  if (target.mergedInto !== null) {
    throw new DomainError('conflict', { reason: `${target.number} is itself merged into ${target.mergedInto}` });
  }
  const tasks = moved.tasks.flatMap(({ was, is }) => asItStands(source.tasks, target.tasks, was, is));
  const alerts = source.alert === null || target.alert === null ? null : apart(target.alert, source.alert, members);
  return {
    unmerge: { type: 'unmerge', tasks, ...(alerts && { alert: alerts.other }) },
    giveBack: { type: 'give-back', to: source.number, moved, ...(alerts && { alert: alerts.own }) },
  };
}

/** Its place among the tasks here is the one it had. */
function asItStands(here: readonly Task[], there: readonly Task[], was: string, is: string): Task[] {
  const before = here.find(({ id }) => id === was);
  const now = there.find(({ id }) => id === is);
  return before && now ? [{ ...now, id: was, order: before.order }] : [];
}
