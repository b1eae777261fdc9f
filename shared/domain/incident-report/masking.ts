import type { Outsiders } from './outsiders.ts';

/** Names nobody outside the desk: of a report, every text that people or machines wrote goes through it. */
export type Mask = (text: string) => string;

interface Words {
  readonly requester: string;
  readonly outsider: string;
}

const ADDRESS = /[^\s<>()[\]{}"',;:|]+@[^\s<>()[\]{}"',;:|]+/gu;

/** Signs nobody sees: they would turn what is read around, or hide what stands between them. */
const UNSEEN = /[^\P{C}\n\t\u200d]/gu;

/**
 * @param desk - addresses of the desk's people, who are named
 * @returns a text without names and addresses of outsiders: known ones are called by what they are, so is every other address that is
 *   not the desk's. Of a name also its parts go, where they are written alike.
 */
export function maskOf({ addresses, names }: Outsiders, desk: ReadonlySet<string>, words: Words): Mask {
  const maskNames = namesMasked(names, words.requester);
  const maskAddress = (address: string) => {
    const known = address.toLowerCase().replace(/[.!?]+$/, '');
    if (desk.has(known)) return address;
    return addresses.has(known) ? words.requester : words.outsider;
  };
  return (text) => {
    const whole = text.normalize('NFC').replaceAll(UNSEEN, '');
    const found = [...whole.matchAll(ADDRESS)];
    const between = whole.split(ADDRESS);
    return between.map((part, place) => maskNames(part) + (found[place] ? maskAddress(found[place][0]) : '')).join('');
  };
}

/** A part of a name that is shorter stands in too many words. */
const SHORTEST_PART = 3;

/** Whole names however they are written, then what is left of their parts where it is written alike: "price" is no Mr. Price. */
function namesMasked(names: readonly string[], word: string): Mask {
  const whole = names.map((name) => name.normalize('NFC'));
  const parts = whole.flatMap((name) => name.split(/[\s,]+/u)).filter((part) => [...part].length >= SHORTEST_PART);
  const patterns = [patternOf(whole, 'giu'), patternOf(parts, 'gu')];
  return (text) =>
    patterns.reduce((masked, pattern) => (pattern === null ? masked : masked.replace(pattern, () => word)), text);
}

/** The longest first, so that no part of one is left behind. */
function patternOf(names: readonly string[], flags: string): RegExp | null {
  const all = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return all.length === 0 ? null : new RegExp(all.map(wordPattern).join('|'), flags);
}

/** As a word of its own, however it is spaced. */
function wordPattern(name: string): string {
  const spaced = name.split(/\s+/u).map(escaped).join(String.raw`\s+`);
  const begins = /^[\p{L}\p{N}]/u.test(name) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const ends = /[\p{L}\p{N}]$/u.test(name) ? String.raw`(?![\p{L}\p{N}])` : '';
  return `${begins}${spaced}${ends}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
