import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Major, MajorState } from '#events/incident/major/major.ts';

/** From which state each act on a major incident leads on; null is a record that nobody ever proposed (Semantics, rule 52). */
const FROM = {
  propose: [null, 'rejected', 'demoted', 'ended'],
  accept: [null, 'proposed', 'rejected', 'demoted'],
  reject: ['proposed'],
  demote: ['accepted'],
  run: ['accepted'],
} as const satisfies Readonly<Record<string, readonly (MajorState | null)[]>>;

type Act = keyof typeof FROM;

const WHY_NOT: Readonly<Record<MajorState | 'none', string>> = {
  none: 'it is no major incident',
  proposed: 'it is proposed as a major incident, and nobody has decided yet',
  accepted: 'it is a major incident already',
  rejected: 'it was rejected as a major incident',
  demoted: 'it is no major incident any more',
  ended: 'the major incident has ended',
};

/** @throws DomainError conflict where the state does not allow it, wrong-status for a finished record that would begin one */
export function allow(act: Act, { major, status }: Pick<IncidentRecord, 'major' | 'status'>): Major | null {
  const state = major?.state ?? null;
  if (!(FROM[act] as readonly (MajorState | null)[]).includes(state)) {
    throw new DomainError('conflict', { reason: WHY_NOT[state ?? 'none'] });
  }
  if (FINISHED.includes(status) && act !== 'run' && act !== 'reject') {
    throw new DomainError('wrong-status', { status, command: `major/${act}`, allowed: [] });
  }
  return major;
}

/** The accepted major incident of a record. @throws DomainError conflict where there is none */
export function running(record: Pick<IncidentRecord, 'major' | 'status'>): Major {
  const major = allow('run', record);
  if (major === null) throw new DomainError('conflict', { reason: WHY_NOT.none });
  return major;
}

/** Whether a record may neither be closed nor come to nothing: it is a major incident, and its review is to come (rule 56). */
export function isMajorRunning({ major }: Pick<IncidentRecord, 'major'>): boolean {
  return major?.state === 'accepted';
}

/** @throws DomainError conflict for an accepted major incident, which is demoted first */
export function refuseRunningMajor(record: Pick<IncidentRecord, 'major'>, act: string): void {
  if (!isMajorRunning(record)) return;
  throw new DomainError('conflict', { reason: `a major incident is not ${act}: demote it first` });
}

/** @throws DomainError conflict, naming the review (rule 56) */
export function refuseOpenReview(record: Pick<IncidentRecord, 'major'>): void {
  if (!isMajorRunning(record)) return;
  throw new DomainError('conflict', {
    reason: 'its review is neither completed nor waived: a major incident is closed after it',
  });
}
