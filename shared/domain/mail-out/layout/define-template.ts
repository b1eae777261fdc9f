import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { EventName } from '#events/catalogue.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import type { Block, Template } from './content.ts';
import { type Say, sayTo } from './say.ts';

/** What a template says of an event in one language. */
export type Write<Name extends EventName> = (event: IncidentEvent<Name>, say: Say) => readonly Block[];

/** A step's template, in every language, for the one event that sends it. @throws Error when it is given another event */
export function defineTemplate<Name extends EventName>(
  name: Name,
  words: Readonly<Record<Language, Write<Name>>>,
): Template {
  return (event, facts) => {
    if (!isNamed(event, name)) throw new Error(`The template for ${name} was given ${event.name}`);
    return words[facts.reader.language](event, sayTo(facts));
  };
}

/** For words whose sentences are looked up by language. */
export function inAll<Words>(words: Words): Readonly<Record<Language, Words>> {
  return { en: words, de: words, fr: words };
}

function isNamed<Name extends EventName>(
  event: IncidentEvent,
  name: Name,
): event is IncidentEvent<Name> & IncidentEvent {
  return event.name === name;
}
