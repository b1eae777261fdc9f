import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import type { Whom } from '#events/incident/escalation.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';

type Waiting = IncidentRecord['waitingTells'];

/** What an entry says of those who are told later. */
interface Told {
  readonly clock: ClockName;
  readonly step: string;
  readonly dueAt: string;
  readonly waits: readonly { readonly whom: Whom; readonly at: string }[];
}

/** Whoever waits for the same step already is told once, of what holds now: there are never more than steps and people. */
export function withWaiting(waiting: Waiting, { clock, step, dueAt, waits }: Told): Waiting {
  const added = waits.map((one) => ({ clock, step, dueAt, ...one }));
  const others = waiting.filter((one) => !added.some((next) => sameTell(one, next)));
  return [...others, ...added];
}

function sameTell(one: Waiting[number], next: Waiting[number]): boolean {
  const same = one.clock === next.clock && one.step === next.step && one.at === next.at;
  return same && canonicalJson(one.whom) === canonicalJson(next.whom);
}

/** @returns who waits on when the working hours that begin at an instant have begun */
export function stillWaiting(
  { waitingTells }: IncidentRecord,
  { clock, step, dueAt }: Omit<Told, 'waits'>,
  at: string,
): Waiting {
  return waitingTells.filter((one) => one.clock !== clock || one.step !== step || one.dueAt !== dueAt || one.at !== at);
}
