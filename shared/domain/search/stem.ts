/** Shorter ones are other words. */
const LEAST = 3;

/** Nouns of German with a plural in `er` that desks write of; others end so in the singular, as printers do. */
const ER_NOUNS =
  /(?<=wort|bild|buch|fach|feld|haus|rad|licht|schild|band|land|blatt|amt|dach|loch|schloss|glas|kind|mitglied|netz)er$/;
/** What comes from Latin loses its ending for another. */
const LATIN_NOUNS = /(?<=kont)o$|(?<=firm|them|schem)a$|(?<=zentr|medi)um$|(?<=vir)us$/;
/** Two letters that are read one by one, of which there are many: PCs, IPs. */
const LETTERS_OF_MANY = /^(?:[^aeiouy]|i)[^aeiouy]s$/;

/** What a plural has at its end, in English, German and French together: the longer ones are taken off part by part. */
const ENDINGS: readonly RegExp[] = [
  ER_NOUNS,
  LATIN_NOUNS,
  // Batteries, Batterien and battery.
  /(?<=[^aeiouy])(?:ie|y)$/,
  /[es]$/,
  // Kassen, Druckern, Kabeln.
  /(?<=e|er|el)n$/,
  // Kolleginnen.
  /(?<=in)n$/,
  // Journaux and journal, réseaux and réseau.
  /(?<=[^ey]a)ux$/,
  /(?<=u)x$/,
  /(?<=a)l$/,
];

/**
 * A folded word without what makes it a plural in English, German or French, whichever it is of: never empty, and always what the word
 * begins with, so that whoever types the beginning of a word types the beginning of its stem or all of it. Irregular plurals stay.
 */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  if (LETTERS_OF_MANY.test(word)) return word.slice(0, -1);
  for (let stem = word; ; ) {
    const shorter = withoutEnding(stem);
    if (shorter === null) return stem;
    stem = shorter;
  }
}

function withoutEnding(word: string): string | null {
  for (const ending of ENDINGS) {
    const at = word.search(ending);
    if (at >= LEAST) return word.slice(0, at);
  }
  return null;
}

/** What may come after what somebody has typed of a word. */
const REST_OF_PLURALS = ['', 's', 'e', 'es', 'n', 'en', 'nen', 'er', 'r', 'x', 'ux', 'l', 'y', 'm', 'um', 'us'];

/** @returns the stems of words that begin so, where what was typed goes beyond the stem already */
export function stemsWithin(beginning: string): string[] {
  const stems = REST_OF_PLURALS.map((rest) => stemOf(beginning + rest));
  return [...new Set(stems.filter((stem) => beginning.startsWith(stem)))];
}
