import * as z from 'zod';
import type { SourceAlert } from '#events/in/source/define-source.ts';

/**
 * How bodies of monitoring systems are read: what an alert cannot do without is required, and anything else that is
 * missing, null or of an unexpected type is as good as absent, for an alert in hand is worth more than its decoration.
 */

const Scalar = z.union([z.string(), z.number(), z.boolean()]);

/** Optional text; numbers and booleans are taken by their words. Absent is ''. */
export const words = Scalar.nullish()
  .catch(null)
  .transform((value) => (value === null || value === undefined ? '' : String(value).trim()));

/** Text, or a number in its place, without which there is no alert. */
export const required = z.union([z.string(), z.number()]).transform(String).pipe(z.string().trim().min(1));

/** An optional list; what is no list is empty. */
export const list = <Element extends z.ZodType>(element: Element) =>
  z
    .array(element)
    .nullish()
    .catch(null)
    .transform((value) => value ?? []);

/** Names and values; lists become one text, and what is nested deeper is left out. */
export const labels = z
  .record(z.string(), z.unknown())
  .nullish()
  .catch(null)
  .transform((record) => labelsOf(record ?? {}));

/** @returns the record's texts, without names that have none */
export function labelsOf(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record)
      .map(([name, value]) => [name, textOf(value)] as const)
      .filter(([, value]) => value !== ''),
  );
}

function textOf(value: unknown): string {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const told = parts.filter((part) => ['string', 'number', 'boolean'].includes(typeof part));
  return told.map((part) => String(part).trim()).join(',');
}

type State = SourceAlert['state'];

/** A word that decides, in any case. One the table does not name is a fault: nobody knows what it asks for. */
export function states<const Table extends Readonly<Record<string, State | 'ignored'>>>(table: Table) {
  return z
    .unknown()
    .optional()
    .transform((value) => String(value ?? '').trim())
    .refine((word) => Object.hasOwn(table, word.toLowerCase()), {
      error: `must be one of ${Object.keys(table).join(', ')}`,
    })
    .transform((word) => table[word.toLowerCase()] ?? 'ignored');
}

/** @returns the first that is an address a browser opens */
export function linkOf(...candidates: readonly string[]): string | null {
  return candidates.find((text) => /^https?:\/\//i.test(text) && URL.canParse(text)) ?? null;
}

/** @returns what is affected, each once */
export function itemsOf(...names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))];
}

/** @returns the texts below each other, each once */
export function paragraphs(...texts: readonly string[]): string {
  return itemsOf(...texts).join('\n\n');
}

/** @returns a severity as the tables name it, null for none */
export function severityOf(...candidates: readonly string[]): string | null {
  return candidates.find(Boolean)?.toLowerCase() ?? null;
}

/** @returns `name="value"` for every label, sorted, so that equal labels are equal text */
export function canonicalLabels(record: Readonly<Record<string, string>>): string {
  return Object.keys(record)
    .sort()
    .map((name) => `${name}=${JSON.stringify(record[name])}`)
    .join(',');
}
