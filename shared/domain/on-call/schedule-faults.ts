import type { Fault, Named } from '#domain/fragments/faults.ts';
import { CalendarSchema } from '#domain/time/calendar.ts';
import { isZone } from '#domain/time/zone.ts';
import type { Layer, ScheduleFields } from '#events/schedule/schedule.ts';
import { byteLength } from '#events/terms/text.ts';
import { LOCAL_START_RULE, parseLocalStart } from './local-start.ts';
import { BY_OVERRIDE } from './roster.ts';

/** In bytes of JSON: the snapshot has room for it, for an entry that says it again, and for the overrides. */
export const LARGEST_SCHEDULE_BYTES = 48 * 1024;

/**
 * Everything that keeps a schedule from being saved, by the path of the field.
 *
 * @param people - of the desk, by address
 */
export function scheduleFaults(fields: ScheduleFields, people: Named): Fault[] {
  const faults = fields.layers.flatMap((layer, index) =>
    layerFaults(layer, fields.zone, people).map(({ path, message }) => ({ path: `layers.${index}.${path}`, message })),
  );
  if (!isZone(fields.zone))
    faults.push({ path: 'zone', message: 'must be a known IANA time zone such as Europe/Berlin' });
  if (byteLength(JSON.stringify(fields)) > LARGEST_SCHEDULE_BYTES) {
    faults.push({ path: 'layers', message: `the schedule must have at most ${LARGEST_SCHEDULE_BYTES} bytes` });
  }
  return [...faults, ...namedTwice(fields.layers)];
}

/** @returns the fault of somebody who is none of the desk's people */
export function unknownPerson(path: string, email: string | null | undefined, people: Named): Fault[] {
  if (email === null || email === undefined || Object.hasOwn(people, email)) return [];
  return [{ path, message: 'is none of the desk’s people' }];
}

function layerFaults({ name, start, people: turns, hours }: Layer, zone: string, people: Named): Fault[] {
  return [
    ...(name === BY_OVERRIDE ? [{ path: 'name', message: `must not be ${BY_OVERRIDE}: overrides are called so` }] : []),
    ...(parseLocalStart(start) === null ? [{ path: 'start', message: LOCAL_START_RULE }] : []),
    ...turns.flatMap((email, index) => unknownPerson(`people.${index}`, email, people)),
    ...(hours === undefined || !isZone(zone) ? [] : hoursFaults(hours, zone)),
  ];
}

/** The hours of a week are those of a calendar. */
function hoursFaults(week: NonNullable<Layer['hours']>, zone: string): Fault[] {
  const { error } = CalendarSchema.safeParse({ zone, week });
  return (error?.issues ?? []).map(({ path, message }) => ({ path: ['hours', ...path.slice(1)].join('.'), message }));
}

function namedTwice(layers: readonly Layer[]): Fault[] {
  return layers.flatMap(({ name }, index) =>
    layers.findIndex((layer) => layer.name === name) === index
      ? []
      : [{ path: `layers.${index}.name`, message: 'is the name of another layer' }],
  );
}
