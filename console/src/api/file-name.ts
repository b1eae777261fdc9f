import { LONGEST_FILE_NAME, LONGEST_FILE_NAME_BYTES } from '../../../events/terms/limits.ts';

const bytes = new TextEncoder();

/** A file's name as the desk takes it: its end, which says what it is, in whole characters, within both limits. */
export function fileNameOf(name: string): string {
  const kept: string[] = [];
  let [characters, size] = [0, 0];
  for (const character of [...name.toWellFormed()].reverse()) {
    characters += character.length;
    size += bytes.encode(character).length;
    if (characters > LONGEST_FILE_NAME || size > LONGEST_FILE_NAME_BYTES) break;
    kept.unshift(character);
  }
  return kept.join('');
}
