import type { Fault } from '#domain/fragments/faults.ts';
import type { AnnouncementFields } from '#events/announcement/announcement.ts';

/** Items by their ids. */
export type RegisteredServices = Readonly<Record<string, { readonly service?: boolean | undefined }>>;

/** @param known - services that were named before: what left the register since keeps nobody from a correction */
export function announcementFaults(
  { kind, state, startsAt, endsAt, services, language, translations }: AnnouncementFields,
  items: RegisteredServices,
  known: readonly string[] = [],
): Fault[] {
  return [
    ...services.flatMap((id, place) => (known.includes(id) ? [] : serviceFault(id, items, `services.${place}`))),
    ...(new Set(services).size < services.length ? [{ path: 'services', message: 'names one twice' }] : []),
    ...(kind !== 'outage' && state !== null ? [{ path: 'state', message: 'only an outage has one' }] : []),
    ...(endsAt !== null && endsAt <= startsAt ? [{ path: 'endsAt', message: 'must be after it starts' }] : []),
    ...(translations[language] === undefined
      ? []
      : [{ path: `translations.${language}`, message: 'is the language of the text itself' }]),
  ];
}

function serviceFault(id: string, items: RegisteredServices, path: string): Fault[] {
  const item = Object.hasOwn(items, id) ? items[id] : undefined;
  if (item === undefined) return [{ path, message: `the register has no item ${id}` }];
  return item.service === true ? [] : [{ path, message: `${id} is no service of the register` }];
}
