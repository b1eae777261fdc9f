import * as z from 'zod';
import { busEvent, instantOf, labelled, paragraphs, present } from '#events/in/reading/bus-event.ts';
import { consolePage } from '#events/in/reading/console.ts';
import {
  type BusEvent,
  type BusSource,
  defineBusSource,
  type EventRow,
  type Example,
  type SourceAlert,
} from '#events/in/source/define-source.ts';
import { type AwsEvent, awsEvent } from './aws-event.ts';

/** What an event is about, as its row of the table reads it. */
export interface Matter {
  /** Tells it from others of its kind: a name, an ARN. What ends it says the same. */
  readonly about: string;
  readonly title: string;
  readonly text?: string;
  /** A word of the source's `severities`. */
  readonly severity?: string;
  readonly items?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  /** In the service's own words; the event's time where it says none. */
  readonly at?: string;
  /** A path of the console, or a whole address. */
  readonly page?: string;
}

/** One type of event of a service: a line of the table, and everything the desk knows of it. */
export interface AwsRow {
  readonly detailType: string;
  /** What opens and what ends it are about the same kind of thing: `deployment`, `job`. */
  readonly kind: string;
  /** Dotted path of the word in `detail` that decides, with the words that open and those that resolve. */
  readonly decides?: {
    readonly by: string;
    readonly opens: readonly string[];
    readonly resolves?: readonly string[];
    /** It is over, and nothing may have told that it began: opens where nothing is open, and resolves. */
    readonly completes?: readonly string[];
  };
  /** Tells the rows of one type from each other. */
  readonly called?: string;
  /** Every event of this type does it; where nothing else is said, it opens. */
  readonly always?: 'opens' | 'resolves';
  /** Narrows beyond the deciding word, for types that come by the thousand. */
  readonly only?: Readonly<Record<string, unknown>>;
  /** What the table cannot say by words alone. */
  readonly when?: string;
  /** Tells of something, but of no failure: off until the configuration asks for it. */
  readonly notice?: true;
  /** @returns null for one that asks for nothing */
  readonly tell: (event: AwsEvent) => Matter | null;
  /** A detail that opens, or resolves where the row only does that. */
  readonly example: { readonly detail: Readonly<Record<string, unknown>>; readonly resources?: readonly string[] };
}

export interface AwsFacts extends Pick<BusSource, 'id' | 'title' | 'summary'> {
  readonly severities?: BusSource['severities'];
  readonly defaultSeverity?: BusSource['defaultSeverity'];
  readonly setup?: string;
  readonly rows: readonly AwsRow[];
}

const NOTHING_TO_SET_UP =
  'Nothing: the service tells the default bus of the account and region by itself. A rule that forwards its events to this bus brings those of others.';

/** A service of AWS by its rows. Its bus rule, examples and documentation are derived from them. */
export function defineAwsSource({ rows, severities = {}, defaultSeverity = 'medium', ...facts }: AwsFacts): BusSource {
  const types = rows.map(({ detailType }) => detailType);
  return defineBusSource({
    ...{ bus: 'default', setup: NOTHING_TO_SET_UP, severities, defaultSeverity },
    ...facts,
    sharesRule: true,
    events: rows.map(eventRow),
    schema: busEvent(types, z.record(z.string(), z.unknown())),
    examples: rows.flatMap((row) => examplesOf(facts.id, row)),
    map: (event) =>
      rows.filter(({ detailType }) => detailType === event['detail-type']).flatMap((row) => read(row, event)),
  });
}

function read(row: AwsRow, envelope: BusEvent & { readonly detail: Readonly<Record<string, unknown>> }): SourceAlert[] {
  const event = awsEvent(envelope);
  const states = statesOf(row, event);
  const matter = states.length === 0 ? null : row.tell(event);
  if (matter === null) return [];
  const { about, title, text, severity = null, items = [], labels = {}, at, page } = matter;
  const { account, region, time } = envelope;
  return states.map((state) => ({
    ...{ key: `${row.kind}/${about}`, state, severity, title, runbook: null },
    description: paragraphs(text),
    at: instantOf(at) ?? instantOf(time),
    url: page === undefined ? null : page.startsWith('/') ? consolePage(region, page) : page,
    items: present(...items),
    labels: labelled({ ...labels, account, region, event: row.detailType }),
  }));
}

function statesOf({ decides, always = 'opens' }: AwsRow, event: AwsEvent): SourceAlert['state'][] {
  if (decides === undefined) return [always === 'opens' ? 'firing' : 'resolved'];
  const told = event.text(decides.by).toLowerCase();
  const among = (words: readonly string[] = []) => words.some((word) => word.toLowerCase() === told);
  if (among(decides.opens)) return ['firing'];
  if (among(decides.completes)) return ['firing', 'resolved'];
  return among(decides.resolves) ? ['resolved'] : [];
}

function eventRow({ detailType, decides, called, always, only, when, notice }: AwsRow): EventRow {
  const words = decides && [...decides.opens, ...(decides.completes ?? []), ...(decides.resolves ?? [])];
  const detail = { ...(decides && nested(decides.by.split('.'), words ?? [])), ...only };
  return {
    detailType,
    outcome: outcomeOf(decides, always),
    when: [called, [wordsOf(decides), when].filter((text) => text).join('; ')].filter((text) => text).join(': '),
    ...(Object.keys(detail).length > 0 && { detail }),
    ...(notice && { optIn: true }),
  };
}

function outcomeOf(decides: AwsRow['decides'], always: AwsRow['always']): EventRow['outcome'] {
  if (decides === undefined) return always ?? 'opens';
  if (decides.opens.length === 0) return 'resolves';
  return decides.resolves === undefined && decides.completes === undefined ? 'opens' : 'decided by its state';
}

function wordsOf(decides: AwsRow['decides']): string {
  const { opens = [], completes = [], resolves = [] } = decides ?? {};
  const say = (words: readonly string[], does: string) =>
    words.length === 0
      ? []
      : [`${words.map((word) => `\`${word}\``).join(', ')} ${words.length === 1 ? does : does.replaceAll(/s\b/g, '')}`];
  return [...say(opens, 'opens'), ...say(completes, 'opens and resolves'), ...say(resolves, 'resolves')].join(', ');
}

/** `status-details.status` becomes `{'status-details': {status: words}}`, as patterns of EventBridge are written. */
function nested([name = '', ...inner]: readonly string[], words: readonly string[]): Record<string, unknown> {
  return { [name]: inner.length === 0 ? words : nested(inner, words) };
}

/** As EventBridge hands it over. */
type AwsEnvelope = Omit<BusEvent, 'resources'> & {
  readonly resources: string[];
  readonly detail: Record<string, unknown>;
};
type AwsExample = Example<AwsEnvelope>;

const ENVELOPE = {
  id: '6f1d3c1e-0000-4000-8000-000000000100',
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
};

/** The row's own example, and for one that a word decides the same with the first word that resolves. */
function examplesOf(source: string, { detailType, decides, called, always, example }: AwsRow): AwsExample[] {
  const name = called === undefined ? detailType : `${detailType}: ${called}`;
  const resources = [...(example.resources ?? [])];
  const input = { ...ENVELOPE, source, 'detail-type': detailType, resources, detail: { ...example.detail } };
  const opens = decides === undefined ? always !== 'resolves' : decides.opens.length > 0;
  const first = { name, input, becomes: [{ state: opens ? ('firing' as const) : ('resolved' as const) }] };
  const [word] = (opens && decides?.resolves) || [];
  const [completes] = decides?.completes ?? [];
  const saying = (told: string) => ({ ...input, detail: withWord(example.detail, decides?.by.split('.') ?? [], told) });
  return [
    first,
    ...(word === undefined ? [] : [{ name: `${name}: it is over`, input: saying(word), becomes: [RESOLVED] }]),
    ...(completes === undefined
      ? []
      : [{ name: `${name}: it is over already`, input: saying(completes), becomes: [FIRING, RESOLVED] }]),
  ];
}

const FIRING = { state: 'firing' as const };
const RESOLVED = { state: 'resolved' as const };

function withWord(
  detail: Readonly<Record<string, unknown>>,
  path: readonly string[],
  word: string,
): Record<string, unknown> {
  const [name = '', ...inner] = path;
  const under = detail[name];
  const value =
    inner.length === 0 ? word : withWord(typeof under === 'object' && under !== null ? { ...under } : {}, inner, word);
  return { ...detail, [name]: value };
}
