import * as z from 'zod';
import { recordInConsole } from '#domain/portal/record-in-console.ts';
import { isOfRecord, type ToldEvent } from '#domain/webhooks/told-event.ts';
import { RECORD_WORDS, WORDS } from '#domain/words/words.ts';
import { EVENTS } from '#events/catalogue.ts';
import { IncidentSchema } from '#events/incident/incident.ts';
import { detailType } from '#events/terms/define-event.ts';
import { lazily } from '#events/terms/lazily.ts';
import { cutText } from '#events/terms/text.ts';
import type { Language } from '#events/terms/vocabulary.ts';

/** For whom a message in a channel is written. */
export interface Channel {
  readonly language: Language;
  /** Ends in a slash; null where there is no console. */
  readonly consoleUrl: string | null;
}

/** What a message in a channel says of an event: of a record as much as its readers need to look at it, and nothing they must not pass on. */
export interface ChatFacts {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly link: { readonly label: string; readonly url: string } | null;
}

/** In UTF-16 units: 150 of a title are read at a glance, and both chats take far more. */
const LONGEST_TITLE = 150;
const LONGEST_UPDATE = 1000;

const AboutSchema = z.object({
  incident: IncidentSchema.pick({ number: true, title: true, priority: true, status: true }),
});

export function chatFacts(event: ToldEvent, { language, consoleUrl }: Channel): ChatFacts {
  const { glossary } = WORDS[language];
  const { type, detail } = event;
  const what = { label: '', value: wordsOf(type, language) };
  const about = isOfRecord('incident', event) ? AboutSchema.safeParse(detail) : null;
  if (!about?.success) {
    const name = detail.number ?? '';
    return {
      title: cutText(`${wordsOf(type, language)} ${name}`.trim(), { units: LONGEST_TITLE }),
      facts: [],
      link: null,
    };
  }
  const { number, title, priority, status } = about.data.incident;
  const url = recordInConsole(consoleUrl, number, 'desk') ?? detail.url;
  return {
    title: cutText(`${number} · ${title}`, { units: LONGEST_TITLE, mark: '…' }),
    facts: [
      { label: glossary.labels.priority, value: glossary.priority[priority] },
      { label: glossary.labels.status, value: glossary.status[status] },
      what,
      ...updateOf(event, language),
    ],
    link: url === undefined ? null : { label: glossary.openRecord, url },
  };
}

const UpdateSchema = lazily(() => z.object({ data: EVENTS['major-updated'].data.pick({ summary: true }) }));

/** Of an update of a major incident what it says: whoever is told by a chat reads it there. */
function updateOf({ type, detail }: ToldEvent, language: Language): ChatFacts['facts'] {
  if (type !== detailType(EVENTS['major-updated'])) return [];
  const { summary } = UpdateSchema().parse(detail).data;
  return [
    { label: WORDS[language].subjects.majorUpdate, value: cutText(summary, { units: LONGEST_UPDATE, mark: '…' }) },
  ];
}

/** @param type - e.g. `incident.sla-breached.v1`; one nobody has words for is called as it is */
function wordsOf(type: string, language: Language): string {
  const [record = '', name = ''] = type.split('.');
  // An act on a record of another kind than incidents is called after it, and said as its change.
  const [, kind = ''] = record === 'administration' ? (/^(.+)-changed$/.exec(name) ?? []) : [];
  return wordOf(record, name, language) ?? wordOf(kind, 'changed', language) ?? type;
}

type Words = Readonly<Record<string, string>>;

function wordOf(record: string, name: string, language: Language): string | undefined {
  const ofOthers: Readonly<Record<string, Readonly<Record<Language, Words>>>> = RECORD_WORDS;
  const own: Readonly<Record<string, Words>> = WORDS[language].events;
  const words = ownOf(ofOthers, record)?.[language] ?? ownOf(own, record);
  return words && ownOf(words, name);
}

/** What events are called comes from outside: nobody reaches what every object has. */
function ownOf<Value>(from: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}
