import { keyDurations } from '#domain/majors/milestones.ts';
import { publicReading, readClock } from '#domain/sla/clock/clock-reading.ts';
import type { ClockReading } from '#events/incident/incident.ts';
import { type DraftFacts, type DraftRule, entriesOf } from './facts.ts';

/** Which promises were kept, and by how much the others were missed. */
export const promises: DraftRule = (facts) => {
  const lines = verdicts(facts).map((reading) => verdictLine(reading, facts));
  return lines.length === 0 ? null : lines.join('\n');
};

/** Clocks as they stood when the incident was resolved last, so that reading again says the same. */
export function verdicts({ record, calendars }: Pick<DraftFacts, 'record' | 'calendars'>): ClockReading[] {
  const at = record.resolvedAt ?? record.updatedAt;
  return record.clocks.map((clock) => publicReading(readClock(clock, calendars, at)));
}

function verdictLine(reading: ClockReading, { words }: DraftFacts): string {
  const { name, state, targetSeconds, elapsedSeconds } = reading;
  const clock = words.clocks[name];
  const [elapsed, target] = [words.duration(elapsedSeconds), words.duration(targetSeconds)];
  if (state === 'met') return words.drafts.kept(clock, elapsed, target);
  if (state === 'missed')
    return words.drafts.missed(clock, words.duration(Math.max(0, elapsedSeconds - targetSeconds)), target);
  return words.drafts.unsettled(clock);
}

/** The key durations, and how many instants were corrected. */
export const keyInstants: DraftRule = ({ record: { major }, entries, words }) => {
  if (major === null || major.milestones.length === 0) return null;
  const durations = Object.entries(keyDurations(major.milestones)).flatMap(([name, seconds]) =>
    seconds === null ? [] : [`${words.durations[name as keyof typeof words.durations]}: ${words.duration(seconds)}`],
  );
  const corrected = entriesOf(entries, 'milestone-set').filter(({ data }) => data.was !== null).length;
  return [...durations, words.drafts.corrected(corrected)].join('\n');
};
