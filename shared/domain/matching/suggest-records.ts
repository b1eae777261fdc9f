import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { registered } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import type { MatchingWords } from '#domain/words/shape/public/matching-words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { type Concept, conceptIn } from './concepts/concepts.ts';
import { type Likeness, likeness, type Told, toldOf } from './likeness.ts';
import type { Reported, Suggestion } from './suggestion.ts';

/** Below that two matters only share a word. */
export const LEAST_LIKENESS = 0.35;
/** The same item, whatever is said of it. */
const SAME_ITEM = 0.55;
/** What the same item, or the same requester, adds to what is alike. */
const ITEM_MORE = 0.25;
const REQUESTER_MORE = 0.2;
/** A major incident is what most reports of an hour are about. */
const MAJOR_MORE = 0.15;
/** Of what is solved only how it was is of use. */
const OVER = 0.8;
const MOST_WORDS = 5;

/** Whoever is told of it, and in whose words. */
export interface Asking {
  readonly reported: Reported;
  readonly told: Told;
  readonly register: RegisterPart;
  readonly isDesk: boolean;
  readonly language: Language;
  readonly words: MatchingWords;
}

/** A record that may be like what is reported, as it is now. */
export function suggestIncident(record: IncidentRecord, asking: Asking): Suggestion | null {
  const { reported, told, isDesk, words, register } = asking;
  const like = likeness(told, toldOf(record));
  const items = sharedItems(record.configurationItems, reported.configurationItems, register);
  const isTheirs =
    record.requester !== null && record.requester.email.toLowerCase() === reported.requester?.toLowerCase();
  const isMajor = record.major?.state === 'accepted';
  const score = scoreOf({ like, items, isTheirs, isMajor, isOver: !isUnresolved(record.status) });
  if (score === 0 || (!isDesk && !isTheirs)) return null;
  const { number, title } = record;
  const reasons = [
    ...(isMajor ? [words.openMajor] : []),
    ...items.map((item) => words.sameItem(item)),
    ...(isTheirs && isDesk ? [words.sameRequester] : []),
    ...similarWords(like, asking),
  ];
  const kind = isMajor ? ('major' as const) : ('incident' as const);
  return { kind, number, title, score, reasons, ...offerOf(record, isTheirs, isDesk) };
}

/** A repeat is said there, what is under a major incident comes under it, and whatever else is alike is linked. */
function offerOf({ status, major, number }: IncidentRecord, isTheirs: boolean, isDesk: boolean) {
  if (major?.state === 'accepted' && isDesk) return { offer: 'child' as const, incident: number };
  if (isTheirs && isUnresolved(status)) return { offer: 'update' as const };
  return { offer: isDesk ? ('link' as const) : ('read' as const) };
}

interface Found {
  readonly like: Likeness;
  readonly items: readonly string[];
  readonly isTheirs: boolean;
  readonly isMajor: boolean;
  readonly isOver: boolean;
}

function scoreOf({ like, items, isTheirs, isMajor, isOver }: Found): number {
  const isAlike = like.score >= LEAST_LIKENESS;
  const isAbout = items.length > 0 && !isOver;
  if (!isAlike && !isAbout) return 0;
  const base = isAlike ? like.score : 0;
  const more =
    (items.length > 0 ? ITEM_MORE : 0) + (isTheirs && isAlike ? REQUESTER_MORE : 0) + (isMajor ? MAJOR_MORE : 0);
  const score = Math.max(isAlike ? base + more : 0, isAbout ? SAME_ITEM + base / 3 : 0);
  return Math.round(Math.min(1, isOver ? score * OVER : score) * 100) / 100;
}

/** Labels of items that both are about. */
export function sharedItems(
  of: readonly string[],
  reported: readonly string[],
  register: RegisterPart,
): readonly string[] {
  const named = new Set([...reported, ...registered(reported, register).ids]);
  const ids = registered(of, register).ids.filter((id) => named.has(id));
  if (ids.length > 0) return ids.map((id) => register.configurationItems[id]?.label ?? id);
  return of.filter((item) => named.has(item));
}

/** What both say, in the reader's words for it. */
export function similarWords({ shared }: Likeness, { words, language }: Pick<Asking, 'words' | 'language'>): string[] {
  const said = shared.map((name) => (name.startsWith('~') ? conceptIn(language, name.slice(1) as Concept) : name));
  return said.length === 0 ? [] : [words.similarWords(said.slice(0, MOST_WORDS))];
}
