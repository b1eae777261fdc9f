import { createHash } from 'node:crypto';
import { type Registered, registered } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import type { Source, SourceAlert } from '#events/in/source/define-source.ts';
import { believedInstant } from '#events/terms/instants.ts';
import { LONGEST_ITEM, LONGEST_TEXT, LONGEST_TITLE, MOST_ITEMS } from '#events/terms/limits.ts';
import { cutText, wellFormed } from '#events/terms/text.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import type { AlertsPart } from './alerts-fragment.ts';
import type { IncomingAlert } from './incoming-alert.ts';
import type { AlertFacts } from './matching/alert-match.ts';
import { fill, keyOf, type RuleSettings, rulesFor } from './matching/alert-rules.ts';
import { alertWords } from './words.ts';

const LONGEST_LINK = 2048;
/** A pod has some twenty labels; the record must stay far below 400 KB. */
const MOST_LABELS = 64;
const LONGEST_LABEL_NAME = 200;
const LONGEST_LABEL = 2000;
/** Longer ones end in a hash of the whole, so that two that begin alike stay apart. */
const LONGEST_KEY = 1024;
const HASH_LENGTH = 44;
/** Far beyond fingerprints and hosts; ten of them go with every record. */
const LONGEST_MEMBER = 200;

/** What is known of a message beside the alert. */
export interface Reception {
  readonly source: Pick<Source, 'id' | 'kind' | 'severities' | 'defaultSeverity'> & { readonly resends?: true };
  readonly configuration: AlertsPart & RegisterPart;
  /** Recognises the same message again (Semantics, rule 31). */
  readonly delivery: string;
  /** By what it does; by an id unless said otherwise. */
  readonly identifiedBy?: IncomingAlert['identifiedBy'];
  readonly receivedAt: string;
  readonly integration?: string | null;
  /** How many alerts the sender says it left out beside this one. */
  readonly leftOut?: number;
}

/** A sender that got no answer tries again within seconds; one that reminds of what still fires waits longer. */
const RESENT_AFTER_SECONDS = 10;

/**
 * What a source says becomes what the desk knows: its word of severity a level, its names items of the register, everything
 * as the configuration's rules have it and within the record's limits.
 */
export function toIncoming(given: SourceAlert, reception: Reception): IncomingAlert {
  const alert = wellFormed(given);
  const { source, configuration, delivery, receivedAt, integration = null, identifiedBy = 'id', leftOut } = reception;
  const told = factsOf(alert, reception, integration);
  const settings = rulesFor(configuration.alerts.rules, told);
  const names = namesOf(told, settings);
  const register = registered(names, configuration);
  const title = cutText((settings.title && fill(settings.title, told)) || told.title, { units: LONGEST_TITLE });
  const description = cutText(alert.description, { units: LONGEST_TEXT, mark: '…' });
  return {
    ...{ source: source.id, integration, delivery, identifiedBy, names, state: alert.state, labels: told.labels },
    ...keysOf(alert, told, settings),
    ...instantsOf(alert, receivedAt),
    leftOut,
    severity: settings.severity ?? told.severity,
    url: link(alert.url),
    runbook: runbookOf(alert, told, settings, register),
    ...{ title, description, words: alertWords({ title, description }) },
    registered: register.ids,
    configurationItems: [...new Set([...register.ids, ...names])].slice(0, MOST_ITEMS),
    resendsAfterSeconds: source.resends === true ? RESENT_AFTER_SECONDS : null,
    rules: classificationOf(settings),
  };
}

/** A rule's key joins what the source tells apart: each of that stays a member under it. */
function keysOf({ key, member, formerKeys = [] }: SourceAlert, told: AlertFacts, settings: RuleSettings) {
  const own = settings.key ? keyOf(settings.key, told) : key;
  return {
    key: boundedKey(own),
    member: boundedMember(member ?? key),
    formerKeys: settings.key ? [boundedKey(own)] : [...new Set([key, ...formerKeys].map(boundedKey))],
  };
}

function factsOf(alert: SourceAlert, { source, configuration }: Reception, integration: string | null): AlertFacts {
  const names = alert.items.map((name) => itemName(name.trim())).filter((name) => name !== '');
  return {
    ...{ source: source.id, integration, labels: boundedLabels(alert.labels) },
    severity: levelOf(alert.severity, source, configuration.alerts.sources[source.id]),
    title: cutText(alert.title.trim() || alert.key, { units: LONGEST_TITLE }),
    items: [...new Set([...registered(names, configuration).ids, ...names])],
  };
}

type Overrides = AlertsPart['alerts']['sources'][string] | undefined;

/** The configuration's word before the source's own; words are compared without regard to case. */
function levelOf(word: string | null, source: Reception['source'], overrides: Overrides): Level {
  const other = overrides?.defaultSeverity ?? source.defaultSeverity;
  if (word === null) return other;
  return lookUp(overrides?.severities ?? {}, word) ?? lookUp(source.severities, word) ?? other;
}

function lookUp(levels: Readonly<Record<string, Level>>, word: string): Level | undefined {
  const wanted = word.trim().toLowerCase();
  return Object.entries(levels).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

function namesOf(told: AlertFacts, { item }: RuleSettings): string[] {
  const set = item === undefined ? '' : itemName(fill(item, told));
  return [...new Set(set === '' ? told.items : [set, ...told.items])].slice(0, MOST_ITEMS);
}

/** Rule, then the alert itself, then the item. */
function runbookOf(
  alert: SourceAlert,
  told: AlertFacts,
  { runbook }: RuleSettings,
  register: Registered,
): string | null {
  return link(runbook === undefined ? null : fill(runbook, told)) ?? link(alert.runbook) ?? register.runbook;
}

function classificationOf({ group, category, impact, urgency }: RuleSettings): IncomingAlert['rules'] {
  return {
    ...(group !== undefined && { group }),
    ...(category !== undefined && { category }),
    ...(impact !== undefined && { impact }),
    ...(urgency !== undefined && { urgency }),
  };
}

/**
 * When it was sent, by the sender's own clock and as it says; when it was told, for people: never later than it was heard of;
 * and since when it lasts.
 */
function instantsOf({ at, since = null }: SourceAlert, receivedAt: string) {
  const sentAt = believedInstant(at, receivedAt);
  const began = believedInstant(since, receivedAt);
  const told = (instant: string) => (instant > receivedAt ? receivedAt : instant);
  return { sentAt, at: told(sentAt ?? receivedAt), since: began && told(began) };
}

/** What people click: a page, nothing that runs. */
function link(url: string | null): string | null {
  return url !== null && url.length <= LONGEST_LINK && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** Within what a record takes of an item, in bytes. */
function itemName(name: string): string {
  return cutText(name, { units: LONGEST_ITEM, bytes: LONGEST_ITEM });
}

function boundedLabels(labels: SourceAlert['labels']): Record<string, string> {
  const some = Object.entries(labels).slice(0, MOST_LABELS);
  return Object.fromEntries(
    some.map(([name, value]) => [
      cutText(name, { units: LONGEST_LABEL_NAME }),
      cutText(value, { units: LONGEST_LABEL }),
    ]),
  );
}

function boundedKey(key: string): string {
  return bounded(key, LONGEST_KEY);
}

function boundedMember(member: string): string {
  return bounded(member, LONGEST_MEMBER);
}

function bounded(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const hash = createHash('sha256').update(text).digest('base64url');
  return `${cutText(text, { units: longest - HASH_LENGTH })}#${hash}`;
}
