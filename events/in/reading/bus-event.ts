import * as z from 'zod';
import { isInRange } from '#events/terms/instants.ts';

/** The envelope EventBridge puts around every event, with a source's own detail in it. Only what the desk reads is named. */
export function busEvent<const Types extends readonly string[], Detail extends z.ZodType>(
  detailTypes: Types,
  detail: Detail,
) {
  return z.object({
    id: z.string().min(1),
    source: z.string().min(1),
    'detail-type': z.literal(detailTypes),
    account: z.string(),
    region: z.string(),
    /** When it was put on the bus, to the second. */
    time: z.string(),
    resources: z.array(z.string()).default([]),
    detail,
  });
}

/**
 * AWS writes instants as ISO, as HTTP dates, and with offsets that have no colon (`+0000`), which not every parser takes.
 *
 * @returns null for what is no instant, or beyond the desk's range
 */
export function instantOf(text: string | null | undefined): string | null {
  const milliseconds = Date.parse(text?.replace(/([+-]\d{2})(\d{2})$/, '$1:$2') ?? '');
  return isInRange(milliseconds) ? new Date(milliseconds).toISOString() : null;
}

/** What is there, each once, in its order. */
export function present(...names: readonly (string | null | undefined)[]): string[] {
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name.trim() !== ''))];
}

/** Labels that have a value. */
export function labelled(labels: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).filter(
      (label): label is [string, string] => typeof label[1] === 'string' && label[1] !== '',
    ),
  );
}

/** The paragraphs that say something. */
export function paragraphs(...texts: readonly (string | null | undefined)[]): string {
  return present(...texts).join('\n\n');
}
