import type { EventName } from '#events/catalogue.ts';
import type { IncidentEvent } from '../incident-event.ts';
import type { Block, Language, Template, TemplateFacts } from './content.ts';

type Write<Name extends EventName> = (event: IncidentEvent<Name>, facts: TemplateFacts) => readonly Block[];

/** A step's template, in every language, for the one event that sends it. @throws Error when it is given another event */
export function defineTemplate<Name extends EventName>(
  name: Name,
  words: Readonly<Record<Language, Write<Name>>>,
): Template {
  const guarded = (write: Write<Name>) => (event: IncidentEvent, facts: TemplateFacts) => {
    if (!isNamed(event, name)) throw new Error(`The template for ${name} was given ${event.name}`);
    return write(event, facts);
  };
  return { en: guarded(words.en) };
}

function isNamed<Name extends EventName>(
  event: IncidentEvent,
  name: Name,
): event is IncidentEvent<Name> & IncidentEvent {
  return event.name === name;
}
