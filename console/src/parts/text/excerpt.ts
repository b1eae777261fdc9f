/** The beginning of a text, in whole characters, with a sign where it goes on. */
export function excerptOf(text: string, longest: number): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
