import { registered, reliantOn } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import { WORDS } from '#domain/words/words.ts';
import { type AnnouncementFields, MOST_SERVICES, type OutageState } from '#events/announcement/announcement.ts';
import { LONGEST_TITLE } from '#events/terms/limits.ts';
import { cutText } from '#events/terms/text.ts';
import type { Language } from '#events/terms/vocabulary.ts';

interface Translated {
  readonly title?: string | undefined;
  readonly body: string;
}

/** What the public is to be told of an incident. */
export interface PublicNews {
  /** The services and that they are disturbed, without: what the desk calls an incident is not for everybody. */
  readonly title?: string | undefined;
  readonly body: string;
  readonly state: OutageState | null;
  /** Of the register; what is no service is left out. */
  readonly services: readonly string[];
  readonly translations?: Readonly<Partial<Record<Language, Translated>>> | undefined;
  /** By which the same news is known again. */
  readonly key: string;
}

interface Around {
  readonly incident: string;
  readonly startsAt: string;
  /** Of the tenant. */
  readonly language: Language;
  readonly items: RegisterPart['configurationItems'];
}

export function publicOutage(
  { title, body, state, services, translations = {} }: PublicNews,
  { incident, startsAt, language, items }: Around,
): AnnouncementFields {
  const known = servicesAmong(services, items).slice(0, MOST_SERVICES);
  const titleIn = (reader: Language) => titleOf(known, items, reader);
  const others = Object.entries(translations).filter(([reader]) => reader !== language) as [Language, Translated][];
  return {
    ...{ kind: 'outage', title: title ?? titleIn(language), body, language, services: known, audience: 'public' },
    translations: Object.fromEntries(
      others.map(([reader, said]) => [reader, { title: said.title ?? title ?? titleIn(reader), body: said.body }]),
    ),
    ...{ state: state ?? 'degraded', startsAt, endsAt: null, incident },
  };
}

export function servicesAmong(ids: readonly string[], items: Around['items']): string[] {
  return ids.filter((id) => items[id]?.service === true);
}

/** Names those alone that the public may know. */
function titleOf(services: readonly string[], items: Around['items'], language: Language): string {
  const { disruption, disruptionOfNone } = WORDS[language].announcements;
  const labels = services.flatMap((id) => (items[id]?.public === true ? [items[id].label] : []));
  if (labels.length === 0) return disruptionOfNone;
  return cutText(disruption(labels.join(', ')), { units: LONGEST_TITLE, mark: '…' });
}

/**
 * @param named - what a record calls the items it is about
 * @returns the services the public knows that are these items, or depend on them
 */
export function publicServicesOf(named: readonly string[], register: RegisterPart): string[] {
  const { configurationItems } = register;
  const ids = registered(named, register).ids.flatMap((id) => [id, ...reliantOn(id, register)]);
  return [...new Set(ids)].filter((id) => {
    const item = configurationItems[id];
    return item?.service === true && item.public === true;
  });
}
