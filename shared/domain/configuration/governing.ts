import type { AsOf } from '#domain/fragments/fragment.ts';
import type { Configuration, VersionedConfiguration } from './configuration.ts';
import { FRAGMENTS } from './fragments.ts';

const keysAsOf = (wanted: AsOf) =>
  FRAGMENTS.filter(({ asOf }) => asOf === wanted).flatMap(({ fields }) =>
    Object.keys(fields),
  ) as (keyof Configuration)[];

const [TODAYS, JOINED] = [keysAsOf('today'), keysAsOf('both')];

/** The rules a record lives under: those of the version it was opened with (LIF10), except what are facts of today. */
export function governing(pinned: VersionedConfiguration, current: VersionedConfiguration): VersionedConfiguration {
  if (pinned.version === current.version) return current;
  const [then, now] = [pinned.document, current.document];
  const todays = TODAYS.map((key) => [key, now[key]] as const);
  const joined = JOINED.map((key) => [key, Object.assign({}, now[key], then[key])] as const);
  return {
    version: pinned.version,
    document: { ...then, ...Object.fromEntries([...todays, ...joined]) },
    ...(current.staff !== undefined && { staff: current.staff }),
  };
}
