/**
 * Tags as a record has them: what people type in different ways is one tag, and their order says nothing.
 */
export function asTags(typed: readonly string[]): string[] {
  return [...new Set(typed.map(asTag))].toSorted();
}

/** In lower case, its accents composed, one space between its words. */
export function asTag(typed: string): string {
  return typed.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/g, ' ');
}
