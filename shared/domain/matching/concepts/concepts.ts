import { folded } from '#domain/search/fold.ts';
import { stemOf } from '#domain/search/stem.ts';
import { wordsIn } from '#domain/search/terms.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';

/** A language is a file beside this one. */
interface Declared {
  readonly THINGS: Readonly<Record<keyof typeof en.THINGS, string>>;
  readonly TROUBLES: Readonly<Record<keyof typeof en.TROUBLES, string>>;
  readonly FILLERS: string;
}

const BY_LANGUAGE: Readonly<Record<Language, Declared>> = { en, de, fr };
const LANGUAGES = Object.values(BY_LANGUAGE);

export type Concept = keyof typeof en.THINGS | keyof typeof en.TROUBLES;

const stems = (text: string) => wordsIn(folded(text)).map(({ word }) => stemOf(word));

/** Concepts by their words; by the first of them where they are several, with the rest. */
interface Thesaurus {
  readonly words: ReadonlyMap<string, readonly Concept[]>;
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly concept: Concept }[]>;
  /** Words long enough to be written with a slip, by their first letter. */
  readonly slippable: ReadonlyMap<string, readonly string[]>;
}

function made(): Thesaurus {
  const words = new Map<string, Concept[]>();
  const phrases = new Map<string, { rest: string[]; concept: Concept }[]>();
  const all = LANGUAGES.flatMap(({ THINGS, TROUBLES }) => [...Object.entries(THINGS), ...Object.entries(TROUBLES)]);
  for (const [name, list] of all as [Concept, string][]) {
    for (const entry of list.split(',')) {
      const [first, ...rest] = stems(entry);
      if (first === undefined) continue;
      if (rest.length === 0) words.set(first, [...new Set([...(words.get(first) ?? []), name])]);
      else phrases.set(first, [...(phrases.get(first) ?? []), { rest, concept: name }]);
    }
  }
  const long = [...words.keys()].filter((word) => word.length >= LEAST_SLIPPED);
  return { words, phrases, slippable: Map.groupBy(long, ([letter = '']) => letter) };
}

/** In words. */
const LONGEST_PHRASE = 5;
/** Letters of a part of a compound at least: shorter ones stand in words of all kinds. */
const LEAST_PART = 4;
const LONGEST_PART = 20;
/** And of a word that may be written with a slip. */
const LEAST_SLIPPED = 5;

let thesaurus: Thesaurus | null = null;
let fillers: ReadonlySet<string> | null = null;

/** Made when it is first asked for: most calls of a function never match anything. */
function known(): Thesaurus {
  thesaurus ??= made();
  return thesaurus;
}

export function isFiller(stem: string): boolean {
  fillers ??= new Set(LANGUAGES.flatMap(({ FILLERS }) => stems(FILLERS)));
  return fillers.has(stem);
}

export const isThing = (concept: Concept): boolean => Object.hasOwn(en.THINGS, concept);

/** @returns the first of its words in a language, as a reader knows it */
export function conceptIn(language: Language, concept: Concept): string {
  const { THINGS, TROUBLES } = BY_LANGUAGE[language];
  const list = { ...THINGS, ...TROUBLES }[concept];
  return list.split(',')[0] ?? concept;
}

/** What a text speaks of, whatever its words for that: what each of its words means, and the words that mean nothing known. */
export interface Meant {
  /** How surely each is meant, up to 1: a word may mean several. */
  readonly concepts: ReadonlyMap<Concept, number>;
  readonly others: ReadonlySet<string>;
}

/** @param text - in any of the languages, or in several */
export function meantBy(text: string): Meant {
  const said = stems(text);
  const concepts = new Map<Concept, number>();
  const others = new Set<string>();
  for (let place = 0; place < said.length; ) {
    const { found, length } = conceptsAt(said, place);
    for (const concept of found) concepts.set(concept, Math.max(concepts.get(concept) ?? 0, 1 / found.length));
    const [stem = ''] = said.slice(place);
    if (found.length === 0 && stem.length > 2 && !isFiller(stem)) others.add(stem);
    place += length;
  }
  return { concepts, others };
}

/** Several words that mean something together mean nothing by themselves. */
function conceptsAt(said: readonly string[], place: number): { found: readonly Concept[]; length: number } {
  const [stem = '', ...after] = said.slice(place, place + LONGEST_PHRASE);
  const inPhrases = (known().phrases.get(stem) ?? []).filter(({ rest }) =>
    rest.every((word, further) => after[further] === word),
  );
  const longest = Math.max(0, ...inPhrases.map(({ rest }) => rest.length));
  if (longest === 0) return { found: conceptsOfWord(stem), length: 1 };
  const found = inPhrases.filter(({ rest }) => rest.length === longest).map(({ concept }) => concept);
  return { found: [...new Set(found)], length: longest + 1 };
}

/** By the word as it is, by the parts of a compound, or by the word that it was to be. */
function conceptsOfWord(stem: string): readonly Concept[] {
  const { words, slippable } = known();
  const exact = words.get(stem);
  if (exact !== undefined) return exact;
  if (isFiller(stem) || stem.length < LEAST_SLIPPED) return [];
  const parts = partsOf(stem).flatMap((part) => words.get(part) ?? []);
  if (parts.length > 0) return [...new Set(parts)];
  const [letter = ''] = stem;
  const slipped = slippable.get(letter)?.find((word) => isOneSlip(stem, word));
  return slipped === undefined ? [] : (words.get(slipped) ?? []);
}

/** What a word begins or ends with, the longest first: parts of a compound that may be words. */
function partsOf(stem: string): string[] {
  const most = Math.min(stem.length - 1, LONGEST_PART);
  const lengths = Array.from({ length: Math.max(0, most - LEAST_PART + 1) }, (_, less) => most - less);
  return lengths.flatMap((length) => [stem.slice(0, length), stem.slice(-length)]);
}

/** Whether one letter more, less, other, or two that changed places make one word of the other. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return one === other;
  let from = 0;
  while (one[from] === other[from]) from++;
  let [oneEnd, otherEnd] = [one.length, other.length];
  while (oneEnd > from && otherEnd > from && one[oneEnd - 1] === other[otherEnd - 1]) {
    oneEnd--;
    otherEnd--;
  }
  const [left, right] = [one.slice(from, oneEnd), other.slice(from, otherEnd)];
  return left.length <= 1 && right.length <= 1 ? true : left.length === 2 && right === `${left[1]}${left[0]}`;
}
