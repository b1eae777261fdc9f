import type { Maintenance } from '#domain/alerts/silence/maintenance.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Quiet } from '#events/incident/alert.ts';
import type { Silence } from '#events/incident/silence.ts';

type Standing = Pick<IncidentRecord, 'alert' | 'silences'>;

/** Planned work explains most, what it comes and goes with least. */
const ORDER: readonly Silence['why'][] = ['maintenance', 'silence', 'flapping', 'storm'];
/** Of these a record has one at a time: the next is looked for when the one before ends. */
const PLANNED: readonly Silence['why'][] = ['maintenance', 'silence'];

/** @returns the record's fields with these reasons to tell nobody */
export function silenced({ alert }: Pick<Standing, 'alert'>, silences: readonly Silence[]): Standing {
  const inOrder = silences.toSorted((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why));
  return { silences: inOrder, alert: alert && { ...alert, quiet: quietOf(inOrder) } };
}

/** @returns the record's fields with one reason more, or the same one with another end */
export function withSilence(record: Standing, silence: Silence): Standing {
  return silenced(record, [...others(record, silence.why), silence]);
}

/** @returns the record's fields without a reason; with the last one gone people are told again from this instant */
export function withoutSilence(record: Standing, why: Silence['why'], at: string): Partial<IncidentRecord> {
  const left = others(record, why);
  const ends = left.length === 0 && (record.silences ?? []).length > 0;
  return { ...silenced(record, left), ...(ends && { loudSince: at }) };
}

export function silenceOf({ silences = [] }: Pick<Standing, 'silences'>, why: Silence['why']): Silence | null {
  return silences.find((silence) => silence.why === why) ?? null;
}

/** The window or the silence that the record is in. */
export function plannedSilence({ silences = [] }: Pick<Standing, 'silences'>): Silence | null {
  return silences.find(({ why }) => PLANNED.includes(why)) ?? null;
}

/** @returns a window as a record's reason to tell nobody */
export function silenceBy({
  name,
  until,
  made,
  ofChange,
}: Pick<Maintenance, 'name' | 'until' | 'made' | 'ofChange'>): Silence {
  return { why: made === undefined ? 'maintenance' : 'silence', name, until, ...(ofChange && { ofChange }), ...made };
}

/** What somebody may end before its time: the silence or the window of a change that a record is in. */
export function endedByHand(record: Pick<Standing, 'silences'>): Silence | null {
  const planned = plannedSilence(record);
  return planned !== null && (planned.why === 'silence' || planned.ofChange === true) ? planned : null;
}

function others({ silences = [] }: Standing, why: Silence['why']): Silence[] {
  return silences.filter((silence) => silence.why !== why);
}

function quietOf([first]: readonly Silence[]): Quiet | null {
  if (first === undefined) return null;
  const { why, name, ofChange, by, reason } = first;
  return {
    why,
    name,
    ...(ofChange && { ofChange }),
    ...(by !== undefined && { by }),
    ...(reason !== undefined && { reason }),
  };
}
