/** What makes no difference to whoever looks for a letter: accents, and the points of Hebrew and Arabic. Vowels of other scripts are letters. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** Letters that are no letter with an accent to Unicode, and are to whoever has not got them on the keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' },
};
const LETTER = /[ßæœøłđðþıς]/g;

/** A text without case, accents and ways of writing the same letter. */
export function folded(text: string): string {
  const plain = text.toLowerCase().normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
  // Composed again: a syllable of Korean is one letter.
  return plain.replaceAll(LETTER, (letter) => LETTERS[letter] ?? letter).normalize('NFC');
}
