import * as z from 'zod';

/** EventBridge's limit for the entries of one request together. */
export const MAX_REQUEST_BYTES = 256 * 1024;

const ENTRY = z.strictObject({
  Source: z.string().optional(),
  DetailType: z.string().optional(),
  Detail: z.string().optional(),
  EventBusName: z.string().default('default'),
  Resources: z.array(z.string()).default([]),
  /** Epoch seconds, as the JSON protocol writes instants. */
  Time: z.number().optional(),
  TraceHeader: z.string().optional(),
});

export const PUT_EVENTS = z.strictObject({ Entries: z.array(ENTRY).min(1).max(10) });

export type Entry = z.infer<typeof ENTRY>;

export interface EntryError {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

/** Bytes EventBridge counts for an entry: texts, resources, and 14 for a time. */
export function entryBytes(entry: Entry): number {
  const texts = [entry.Source ?? '', entry.DetailType ?? '', entry.Detail ?? '', ...entry.Resources];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), entry.Time === undefined ? 0 : 14);
}

/** What is wrong with one entry, if anything; the others of its request are taken all the same. */
export function entryError(entry: Entry): EntryError | undefined {
  for (const field of ['Source', 'DetailType', 'Detail'] as const) {
    if (!entry[field]) {
      return {
        ErrorCode: 'InvalidArgument',
        ErrorMessage: `Parameter ${field} is not valid. Reason: ${field} is a required argument.`,
      };
    }
  }
  return isJsonObject(entry.Detail ?? '')
    ? undefined
    : { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    // Recovery: text that is no JSON is an answer here, not a failure.
    return false;
  }
}
