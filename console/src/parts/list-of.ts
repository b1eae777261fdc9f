/** What somebody typed with commas between. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What somebody typed one a line. */
export const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);
