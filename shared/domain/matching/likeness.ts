import { cutText } from '#events/terms/text.ts';
import { type Concept, isThing, meantBy } from './concepts/concepts.ts';

/** What somebody said of a matter. */
export interface Said {
  readonly title: string;
  readonly description: string;
}

/** How alike two texts are, 0 to 1, and what both tell: words, and things and troubles by their names behind a `~`. */
export interface Likeness {
  readonly score: number;
  readonly shared: readonly string[];
}

/** In UTF-16 units. */
const MOST_READ = 2000;
/** What is broken tells more than that it is; words that nobody knows are names, codes and places. */
const THING = 2.5;
const TROUBLE = 1;
const WORD = 0.8;
const CODE = 2;
/** What stands in the title is what it is about. */
const IN_TITLE = 1.6;
/** Where nothing that may be broken is in common, that both are broken says little. */
const MOST_WITHOUT_THING = 0.3;
/** One thing in common, and what is wrong with it is another. */
const MOST_WITHOUT_TROUBLE = 0.5;

type Weights = ReadonlyMap<string, number>;

/** What is told of a matter, weighed; made once and compared with many. */
export interface Told {
  readonly weights: Weights;
  readonly things: ReadonlySet<string>;
  readonly troubles: ReadonlySet<string>;
}

export function toldOf({ title, description }: Said): Told {
  const [head, rest] = [meantBy(title), meantBy(begun(description))];
  const weights = new Map<string, number>();
  const add = (name: string, weight: number) => weights.set(name, Math.max(weight, weights.get(name) ?? 0));
  for (const [meant, factor] of [[head, IN_TITLE] as const, [rest, 1] as const]) {
    for (const [concept, sure] of meant.concepts) {
      add(`~${concept}`, factor * sure * (isThing(concept) ? THING : TROUBLE));
    }
    for (const word of meant.others) add(word, factor * (/\d/.test(word) ? CODE : WORD));
  }
  const concepts = [...head.concepts.keys(), ...rest.concepts.keys()];
  const named = (of: (concept: Concept) => boolean) => new Set(concepts.filter(of).map((concept) => `~${concept}`));
  return { weights, things: named(isThing), troubles: named((concept) => !isThing(concept)) };
}

/** How alike two matters are, by what is told of them (Semantics, rule 66). */
export function likeness(one: Told, other: Told): Likeness {
  const shared = [...one.weights.keys()].filter((name) => other.weights.has(name));
  if (shared.length === 0) return { score: 0, shared: [] };
  const common = shared.reduce((sum, name) => sum + Math.min(weightIn(one, name), weightIn(other, name)), 0);
  const [less, more] = [totalOf(one), totalOf(other)].toSorted((a, b) => a - b) as [number, number];
  const score = 0.6 * (common / less) + 0.4 * (common / more);
  return { score: bounded(score, shared, one, other), shared };
}

function bounded(score: number, shared: readonly string[], one: Told, other: Told): number {
  const hasThing = shared.some((name) => one.things.has(name) || /\d/.test(name));
  const hasTrouble = shared.some((name) => one.troubles.has(name)) || one.troubles.size * other.troubles.size === 0;
  const most = hasThing ? (hasTrouble ? 1 : MOST_WITHOUT_TROUBLE) : MOST_WITHOUT_THING;
  return Math.round(Math.min(most, score) * 100) / 100;
}

const weightIn = ({ weights }: Told, name: string) => weights.get(name) ?? 0;
const totalOf = ({ weights }: Told) => [...weights.values()].reduce((sum, weight) => sum + weight, 0);

/** Terms by which a text is looked for whatever its words: of the things it speaks of. */
export function topicsOf(text: string): string[] {
  return [...meantBy(begun(text)).concepts.keys()].filter(isThing).map((concept) => `~${concept}`);
}

/** By which texts like it are looked for: names and codes first, which few others have, then things, then other words. */
export function tellingTerms({ weights, things }: Told, most: number): string[] {
  const words = [...weights.keys()].filter((name) => !name.startsWith('~'));
  const codes = words.filter((word) => /\d/.test(word));
  const plain = words.filter((word) => !codes.includes(word)).toSorted((one, other) => other.length - one.length);
  return [...codes, ...things, ...plain].slice(0, most);
}

/** What it is about is said first; the rest quotes, logs and tells the story. */
function begun(text: string): string {
  return cutText(text, { units: MOST_READ });
}
