import type { Whom } from '#events/escalation.ts';
import type { ClockName } from '#events/vocabulary.ts';
import type { IncidentRecord } from './record.ts';

type Waiting = IncidentRecord['waitingTells'];

/** What an entry says of those who are told later. */
interface Told {
  readonly clock: ClockName;
  readonly step: string;
  readonly dueAt: string;
  readonly waits: readonly { readonly whom: Whom; readonly at: string }[];
}

export function withWaiting(waiting: Waiting, { clock, step, dueAt, waits }: Told): Waiting {
  return [...waiting, ...waits.map((one) => ({ clock, step, dueAt, ...one }))];
}

/** @returns who waits on when the working hours that begin at an instant have begun */
export function stillWaiting(
  { waitingTells }: IncidentRecord,
  { clock, step, dueAt }: Omit<Told, 'waits'>,
  at: string,
): Waiting {
  return waitingTells.filter((one) => one.clock !== clock || one.step !== step || one.dueAt !== dueAt || one.at !== at);
}
