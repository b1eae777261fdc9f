/**
 * What a canned answer may have filled in: facts the requester is shown anyway, and who writes. Nothing else of a record can be
 * named, so that no answer says what is the desk’s.
 */
export const PLACEHOLDERS = [
  'record.number',
  'record.title',
  'record.status',
  'record.priority',
  'record.category',
  'record.group',
  'record.promisedAt',
  'record.answerBy',
  'record.resolveBy',
  'record.waitUntil',
  'record.followUpAt',
  'record.resolution',
  'requester.name',
  'requester.email',
  'agent.name',
  'agent.email',
  'desk.name',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Anything between two pairs of braces, so that a slip is found and not shown. */
const ANY = /\{\{([^{}]*)\}\}/g;

function isPlaceholder(name: string): name is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}

/** @returns what a text names that is no placeholder */
export function unknownPlaceholders(text: string): string[] {
  return [...text.matchAll(ANY)].map(([, name = '']) => name.trim()).filter((name) => !isPlaceholder(name));
}

/**
 * Fills a text in one pass: what somebody wrote is inserted as it is, whatever braces are in it.
 *
 * @returns the text, and the placeholders there is nothing for, which leave a gap
 */
export function filledIn(
  text: string,
  facts: Readonly<Record<Placeholder, string | null>>,
): { readonly text: string; readonly missing: readonly Placeholder[] } {
  const missing = new Set<Placeholder>();
  const filled = text.replaceAll(ANY, (whole, between: string) => {
    const name = between.trim();
    if (!isPlaceholder(name)) return whole;
    const fact = facts[name];
    if (fact === null || fact === '') missing.add(name);
    return fact ?? '';
  });
  return { text: filled, missing: [...missing] };
}
