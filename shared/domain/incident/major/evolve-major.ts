import type { Entry } from '#domain/incident/record/journal.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { withMilestone } from '#domain/majors/milestones.ts';
import { proposedMajor } from '#domain/majors/proposed-major.ts';
import { afterMissing, oneCadenceAfter, startedClock } from '#domain/majors/update-clock.ts';
import type { Major } from '#events/incident/major/major.ts';
import { UPDATE_CLOCK } from '#events/terms/vocabulary.ts';

type Changes = Partial<IncidentRecord>;
type Standing = Pick<IncidentRecord, 'major' | 'updateClock' | 'openedAt' | 'resolvedAt' | 'status'>;

export function proposed({ majorRules = [] }: IncidentRecord, { at, data }: Entry<'major-proposed'>): Changes {
  const { reason, rule } = data;
  return {
    major: proposedMajor(reason, at),
    majorReminders: 0,
    ...(rule !== undefined && { majorRules: [...majorRules, rule] }),
  };
}

export function accepted(record: IncidentRecord, { at, data }: Entry<'major-accepted'>): Changes {
  const { commander, roles, bridge, plan, cadence, nextUpdateAt } = data;
  const { openedAt, resolvedAt, major } = record;
  const opened = withMilestone([], { name: 'detected', at: openedAt });
  const declared = withMilestone(opened, { name: 'declared', at });
  const restored = resolvedAt === null ? declared : withMilestone(declared, { name: 'restored', at });
  const { reason = null, proposedAt = null } = major ?? {};
  return {
    major: {
      ...proposedMajor(reason, proposedAt),
      ...{ state: 'accepted' as const, acceptedAt: at, milestones: restored },
      ...{ commander, roles, bridge, plan, cadence, nextUpdateAt },
    },
    updateClock: startedClock(at),
  };
}

export function rejected({ major }: IncidentRecord, { at, data }: Entry<'major-rejected'>): Changes {
  return { major: major && { ...major, state: 'rejected', reason: data.reason, settledAt: at } };
}

export function demoted({ major }: IncidentRecord, { at, data }: Entry<'major-demoted'>): Changes {
  const { reason } = data;
  return { major: major && { ...major, state: 'demoted', reason, nextUpdateAt: null, settledAt: at } };
}

export function changed({ major, updateClock }: IncidentRecord, { data }: Entry<'major-changed'>): Changes {
  const { nextUpdateAt } = data;
  return {
    major: major && { ...major, ...data },
    ...(nextUpdateAt !== undefined && updateClock && { updateClock: { ...updateClock, toldAt: null } }),
  };
}

export function updated({ major, updateClock }: IncidentRecord, { at, data }: Entry<'major-updated'>): Changes {
  if (major === null || !data.audience.includes('stakeholders')) return {};
  const { everMissed = 0, lastBreachAt = null } = updateClock ?? {};
  return {
    major: { ...major, nextUpdateAt: data.nextUpdateAt },
    updateClock: { ...startedClock(at), everMissed, lastBreachAt },
  };
}

export function milestone({ major }: IncidentRecord, { data: { name, at } }: Entry<'milestone-set'>): Changes {
  return { major: major && { ...major, milestones: withMilestone(major.milestones, { name, at }) } };
}

export function joined({ major }: IncidentRecord, { data: { person } }: Entry<'major-joined'>): Changes {
  return { major: major && { ...major, present: [...major.present, person] } };
}

export function left({ major }: IncidentRecord, { data: { person } }: Entry<'major-left'>): Changes {
  return { major: major && { ...major, present: major.present.filter((one) => one !== person) } };
}

/** What an entry of any other concern means for a major incident. */
export function foldMajor(record: Standing, entry: Entry): Changes {
  const { major } = record;
  if (major === null) return {};
  switch (entry.type) {
    case 'sla-breached':
      return missed(record, major, entry);
    case 'resolved':
      return major.state === 'accepted' ? restored(major, entry.at) : {};
    case 'reopened':
      return major.state === 'accepted' ? reopened(record, major, entry.at) : {};
    // A record that came to nothing has nothing to decide.
    case 'canceled':
    case 'merged':
      return major.state === 'proposed' ? { major: { ...major, state: 'rejected', settledAt: entry.at } } : {};
    case 'review-opened':
      return { major: { ...major, review: { state: 'open' } } };
    case 'review-completed':
      return ended(major, 'completed', entry.at);
    case 'review-waived':
      return ended(major, 'waived', entry.at);
    // Said while the review was to come; the record closes when it ends.
    case 'confirmed':
      return major.state === 'accepted' && !isUnresolved(record.status) ? { confirmedAhead: true } : {};
    default:
      return {};
  }
}

function missed({ updateClock }: Standing, major: Major, { data }: Entry<'sla-breached'>): Changes {
  const { clock, missed: count, breachedAt, nextUpdateAt } = data;
  if (clock !== UPDATE_CLOCK || !updateClock || count === undefined || nextUpdateAt === undefined) return {};
  const after = afterMissing(updateClock, { missed: count, breachedAt, nextUpdateAt }, major.cadence ?? '');
  return { major: { ...major, nextUpdateAt }, updateClock: after };
}

/** It ends with its review (Semantics, rule 52); one that was demoted meanwhile stays so. */
function ended(major: Major, state: 'completed' | 'waived', at: string): Changes {
  const review = { state };
  if (major.state !== 'accepted') return { major: { ...major, review } };
  return { major: { ...major, state: 'ended', review, nextUpdateAt: null, settledAt: at } };
}

/** No update is due while it is resolved. */
function restored(major: Major, at: string): Changes {
  const milestones = withMilestone(major.milestones, { name: 'restored', at });
  return { major: { ...major, nextUpdateAt: null, milestones } };
}

/** It is not restored, and stakeholders are to hear of it again. */
function reopened({ updateClock }: Standing, major: Major, at: string): Changes {
  const { cadence, milestones } = major;
  const { everMissed = 0, lastBreachAt = null } = updateClock ?? {};
  const left = milestones.filter(({ name }) => name !== 'restored');
  return {
    major: { ...major, milestones: left, nextUpdateAt: cadence === null ? null : oneCadenceAfter(at, cadence) },
    updateClock: { ...startedClock(at), everMissed, lastBreachAt },
    confirmedAhead: undefined,
  };
}
