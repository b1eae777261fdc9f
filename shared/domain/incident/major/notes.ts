import type { Draft } from '#domain/incident/draft.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { checkMilestone } from '#domain/majors/milestones.ts';
import type { JoinMajor, LeaveMajor, NoteMajor, SetMilestone } from './major-commands.ts';
import { running } from './standing.ts';
import { checkPerson } from './team.ts';

/** When something came about, or a correction of that; the same again changes nothing. */
export function setMilestone(draft: Draft, { name, at, reason = null }: SetMilestone): void {
  const { milestones } = running(draft.record);
  const was = milestones.find((one) => one.name === name)?.at ?? null;
  if (was === at) return;
  if (was === null && milestones.length >= MOST_MILESTONES)
    throw invalid('name', `at most ${MOST_MILESTONES} milestones`);
  checkMilestone(milestones, { name, at }, draft.now);
  draft.add('milestone-set', { name, at, was, reason }, { why: reason });
}

const MOST_MILESTONES = 50;

/** What was decided or said, for the timeline; it may have been a while ago. */
export function noteMajor(draft: Draft, { kind, text, author = null, at }: NoteMajor): void {
  running(draft.record);
  const happenedAt = at ?? draft.now;
  if (happenedAt > draft.now) throw invalid('at', 'must not lie ahead');
  draft.add('major-noted', { kind, text, author, happenedAt });
}

/** Somebody is in the bridge; who is there already stays. */
export function joinMajor(draft: Draft, { person = personOf(draft) }: JoinMajor): void {
  const { present } = running(draft.record);
  checkPerson(draft, person, 'person');
  if (present.length >= MOST_PRESENT) throw invalid('person', `at most ${MOST_PRESENT} people are in the bridge`);
  if (!present.includes(person)) draft.add('major-joined', { person });
}

const MOST_PRESENT = 100;

export function leaveMajor(draft: Draft, { person = personOf(draft) }: LeaveMajor): void {
  if (running(draft.record).present.includes(person)) draft.add('major-left', { person });
}

function personOf({ context: { actor } }: Draft): string {
  if (actor.kind === 'person') return actor.id;
  throw invalid('person', 'must be named: a machine is nobody in the bridge');
}
