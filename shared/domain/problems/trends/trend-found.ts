import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { type CountedTrend, countedTrends } from './counted-trends.ts';
import type { TrendsPart } from './trends-fragment.ts';

/** Looked at again, as they are now: who has a problem, or is no incident of its own any more, counts nothing. */
export function trendFound(
  { name, trend, value }: CountedTrend,
  records: readonly IncidentRecord[],
  rules: TrendsPart,
): readonly IncidentRecord[] | null {
  const counted = records.filter(
    (record) =>
      record.problem === null &&
      record.mergedInto === null &&
      record.status !== 'canceled' &&
      countedTrends(factsOf(record), rules).some((one) => one.name === name && one.value === value),
  );
  return counted.length < trend.incidents ? null : counted.toSorted(byOpening);
}

function byOpening(one: IncidentRecord, other: IncidentRecord): number {
  return one.openedAt.localeCompare(other.openedAt) || one.number.localeCompare(other.number);
}

function factsOf({ requester, ...record }: IncidentRecord) {
  return { ...record, requester: requester?.email ?? null };
}
