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
  const names = [...new Set(people.flatMap(namesOf))].toSorted((one, other) => other.length - one.length);
  const plain = text.replace(ADDRESS, LEFT_OUT).replace(PHONE, LEFT_OUT);
  if (names.length === 0) return plain;
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return plain.replace(named, LEFT_OUT);
}

/** The whole name, and its parts as they are written; without one, what the address says of it. */
function namesOf({ email, name }: Somebody): string[] {
  const said = name?.trim() ? [name.trim(), ...name.trim().split(/\s+/)] : [];
  const [local = ''] = email.split('@');
  const guessed = local.split(/[._+-]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return [...said, ...guessed].filter((one) => one.length >= SHORTEST_NAME);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
