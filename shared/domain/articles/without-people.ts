/** In place of what was left out. */
const LEFT_OUT = '…';
/** Shorter parts of a name are too often words. */
const SHORTEST_NAME = 3;
/** From the beginning of a word on, so that a long one is looked at once. */
const ADDRESS = /(?<![\w.+%-])[\w.+%-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** International, or with the zero in front: dates, versions and addresses of machines begin otherwise. */
const PHONE = /(?<![\p{L}\p{N}.:])\(?(?:\+|0)\(?\d(?:[ ()/-]{0,2}\d){5,13}(?![\p{L}\p{N}]|[.:]\d)/gu;

interface Somebody {
  readonly email: string;
  readonly name: string | null;
}

/** @returns the text without addresses, numbers of phones and the names of these people, each marked where it stood */
export function withoutPeople(text: string, people: readonly Somebody[]): string {
  const wholes = people.flatMap(({ name }) => name?.trim() || []);
  const plain = text.replace(ADDRESS, LEFT_OUT).replace(PHONE, LEFT_OUT);
  // A part of a name may be a word as well, which is written otherwise; the whole is not.
  return withoutWords(withoutWords(plain, wholes, 'giu'), people.flatMap(partsOf), 'gu');
}

function withoutWords(text: string, words: readonly string[], flags: string): string {
  if (words.length === 0) return text;
  const longestFirst = words.toSorted((one, other) => other.length - one.length).map(escaped);
  const pattern = `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`;
  return text.replace(new RegExp(pattern, flags), LEFT_OUT);
}

/** As they are written, and what the address says of it. */
function partsOf({ email, name }: Somebody): string[] {
  const [local = ''] = email.split('@');
  const guessed = local.split(/[._+-]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return [...(name?.trim().split(/\s+/) ?? []), ...guessed].filter((one) => one.length >= SHORTEST_NAME);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
