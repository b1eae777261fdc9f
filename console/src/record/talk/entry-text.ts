import { secondsIn } from '../../parts/time/iso-duration.ts';
import { dateAndTime, durationOf } from '../../parts/time/time.ts';
import type { Words } from '../../words/words.ts';
import type { Entry } from './use-timeline.ts';

const PLACE = /\{([a-zA-Z.]+)\}/g;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

export interface Reader {
  readonly words: Words;
  readonly language: string;
  /** What records wait for, in the reader's words; by its own name where the configuration does not know it any more. */
  readonly reasons: Readonly<Record<string, string>>;
  /** How the person with an address is called. */
  readonly nameOf: (email: string) => string;
}

/** What an entry says in a line, in the reader's words. */
export function entryText({ type, data }: Pick<Entry, 'type' | 'data'>, reader: Reader): string {
  const { [type]: template } = reader.words.entries;
  if (type === 'reclassified') return changesOf(data, reader);
  if (template === undefined) return type;
  const filled = template.replace(PLACE, (_, path: string) => valueText(path, at(data, path), reader));
  // What there is nothing for leaves no comma behind.
  return filled
    .replace(/(?<=[,:])(\s*,)+/g, '')
    .replace(/[,:\s]+$/, '')
    .replace(/\s{2,}/g, ' ');
}

/** Every corrected field with both values. */
function changesOf(data: unknown, reader: Reader): string {
  const { changes = {} } = data as { changes?: Record<string, { from: unknown; to: unknown }> };
  const fields: Record<string, string> = reader.words.terms.field;
  const texts = Object.entries(changes).map(([field, { from, to }]) => {
    const values = [from, to].map((value) => valueText(field, value, reader) || reader.words.terms.none);
    return `${fields[field] ?? field}: ${values.join(' → ')}`;
  });
  return texts.length === 0 ? (reader.words.entries.reclassified ?? '') : texts.join(', ');
}

export function valueText(path: string, value: unknown, reader: Reader): string {
  if (value === null || value === undefined) return '';
  const { [path]: told } = IN_WORDS;
  if (told !== undefined) return told(value as never, reader);
  const name = path.split('.').at(-1) ?? path;
  if (Array.isArray(value)) return value.map((one) => termOf(name, String(one), reader) ?? String(one)).join(', ');
  if (typeof value === 'object') return textOfObject(value as Record<string, unknown>);
  const text = String(value);
  if (INSTANT.test(text)) return dateAndTime(text, reader.language, false);
  return termOf(name, text, reader) ?? text;
}

/** Of pages: who was reached by which way, which targets came to nobody, and the way that failed. Of majors: how often an update is due. */
const IN_WORDS: Readonly<Record<string, (value: never, reader: Reader) => string>> = {
  pages: (value: readonly { person: string; via: string }[], { words, nameOf }) =>
    value.map(({ person, via }) => `${nameOf(person)} (${wayOf(via, words)})`).join(', '),
  nobody: (value: readonly { reason: string }[]) => value.map(({ reason }) => reason).join(', '),
  insteadOf: (value: string, { words }) => words.record.pages.insteadOf(wayOf(value, words)),
  cadence: (value: string, { language }) => durationOf(secondsIn(value), language),
};

const wayOf = (via: string, { record }: Words): string => record.pages.via[via] ?? via;

/** Of a requester the address, of an override its priority. */
const textOfObject = (value: Record<string, unknown>): string =>
  String(value.email ?? value.priority ?? JSON.stringify(value));

/** Whose address is shown as the name of the desk's own person. */
const OF_PEOPLE = new Set(['assignee', 'owner', 'person', 'commander']);

/** The API's words that people read in their own language. */
function termOf(field: string, value: string, { words, reasons, nameOf }: Reader): string | undefined {
  const { terms, record, acts } = words;
  if (OF_PEOPLE.has(field)) return nameOf(value);
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: terms.status,
    to: terms.status,
    from: terms.status,
    clock: terms.clock,
    relation: record.relations.kinds,
    priority: terms.priority,
    impact: terms.priority,
    urgency: terms.priority,
    kind: { ...terms.kind, ...record.major.notes },
    name: record.major.milestones,
    audience: record.major.audiences,
    type: acts.types,
    reason: { ...record.choice.why, ...reasons },
    method: record.choice.why,
  };
  return tables[field]?.[value];
}

function at(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], data);
}
