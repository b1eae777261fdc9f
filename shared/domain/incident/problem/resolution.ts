import { WAITING } from '#domain/incident/clocks/evolve-clocks.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved, transition } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { stillFires } from '#domain/incident/record/standings.ts';
import { openRecovery } from '#domain/incident/tasks/closing.ts';
import { withReminders } from '#domain/incident/tasks/task-due.ts';
import { addressOf } from '#domain/incident/tasks/task-owner.ts';
import { skipOpenTasks } from '#domain/incident/tasks/tasks.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { ProblemSideCommand } from './problem-commands.ts';

type Of<Type extends ProblemSideCommand['type']> = Extract<ProblemSideCommand, { type: Type }>;

/** The code of what ended with its problem. */
const PROBLEM_RESOLVED = 'problem_resolved';

/**
 * Its problem is resolved, and so is the record, once for each resolution (Semantics, rule 61). An open recovery task keeps it from
 * being closed with it: restoring the business may outlast restoring IT.
 *
 * @throws DomainError conflict for a major incident, and for one whose own alert still fires
 */
export function resolveWithProblem(draft: Draft, command: Of<'resolve-with-problem'>): void {
  const { problem, resolution, notes } = command;
  const { record } = draft;
  if (record.problem !== problem || record.problemResolution?.resolution === resolution) return;
  if (!isUnresolved(record.status)) return;
  refuseItsOwnMatter(record);
  const closes = command.close && openRecovery(record.tasks).length === 0;
  draft.add(
    'resolved',
    {
      ...{ code: PROBLEM_RESOLVED, notes, workaround: false, responds: false },
      withProblem: { problem, resolution, closes },
    },
    { why: `${problem} was resolved` },
  );
  if (!closes) return;
  skipOpenTasks(draft);
  draft.add('closed', { code: PROBLEM_RESOLVED, how: 'with_problem' });
}

function refuseItsOwnMatter(record: IncidentRecord): void {
  const { number, major } = record;
  const reason =
    (major?.state === 'accepted' && `${number} is a major incident: it ends by itself`) ||
    (major?.state === 'proposed' && `${number} may be a major incident: nobody has decided yet`) ||
    (stillFires(record) && `the alert of ${number} still fires`);
  if (reason) throw new DomainError('conflict', { reason });
}

/**
 * The resolution is undone: the record stands where it stood, unless a person did anything to it since. The owners of tasks that were
 * skipped are asked anew.
 */
export function restore(draft: Draft, { problem, resolution }: Of<'restore'>): void {
  const { record } = draft;
  const { problemResolution: ended, resolvedAt } = record;
  if (ended === undefined || ended.resolution !== resolution || ended.over !== null || resolvedAt === null) return;
  const to = transition('restore', record);
  const cause = causeOf(ended.stood);
  const skipped = record.tasks.filter(({ state, endedAt }) => state === 'skipped' && (endedAt ?? '') >= resolvedAt);
  const paused = record.clocks.filter(({ pauses }) =>
    pauses.some((pause) => pause.cause === cause && pause.to === resolvedAt),
  );
  const pauses = paused.map(({ name }) => name);
  draft.add(
    'restored',
    { problem, resolution, resolvedAt, from: record.status, to, pauses, cause },
    { why: `the resolution of ${problem} was undone` },
  );
  for (const task of skipped) {
    const times = withReminders(task, task.reminders, draft.now, draft.configuration);
    const again = { ...task, ...times, state: 'open', endedAt: null, outcome: null } as const;
    draft.add('task-changed', { task: again, to: addressOf(task.owner, draft.configuration), handedOver: true });
  }
}

/** Why its clocks may have stood still. */
function causeOf({ status, hold }: Pick<IncidentRecord, 'status' | 'hold'>): string | null {
  return status === 'waiting' ? WAITING : (hold?.reason ?? null);
}
