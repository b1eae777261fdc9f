import type { Mapping } from '#domain/alerts/matching/mapping.ts';
import type { SourceAlert, WebhookSource } from '#events/in/source/define-source.ts';
import { type FieldError, tryRead } from '#shared/http/validate.ts';
import { log } from '#shared/telemetry/log.ts';
import type { Integration } from '#shared/use-cases/administration/find-integration.ts';

type Errors = { readonly errors: readonly FieldError[] };

/** One of the alerts in a body: what it comes to, or why nobody can read it. */
export interface ReadPart {
  /** Its place in the body. */
  readonly index: number;
  /** As the sender wrote it, or as the mapping reads it. */
  readonly one: unknown;
  readonly read: { readonly alerts: readonly SourceAlert[] } | Errors;
}

/** What a body comes to: its parts in their order, somebody who only tries the connection, or what is wrong with it as a whole. */
export type ReadBody = { readonly parts: readonly ReadPart[] } | { readonly test: true } | Errors;

const TEST = { test: true } as const;

/**
 * Takes a body apart by its source's own description, through the integration's mapping where it has one. One alert that
 * cannot be read leaves the others alone.
 *
 * @param json - the body, parsed
 */
export async function readWebhook({ source, settings }: Integration, json: unknown): Promise<ReadBody> {
  if (settings?.mapping !== undefined) return readMapped(source, settings.mapping, json);
  const around = orErrors(source, () => {
    const body = tryRead(source.body, json);
    if ('errors' in body) return body;
    if (source.isTest?.(body.data)) return TEST;
    return { body: body.data, ones: source.split(body.data) };
  });
  if ('errors' in around || 'test' in around) return around;
  const { body, ones } = around;
  return { parts: ones.map((one, index) => readOne(source, index, one, body)) };
}

/** For all expressions of a body; a thousand alerts take a tenth of a second. A request has ten seconds. */
export const MAPPING_MS = 2000;

async function readMapped(source: WebhookSource, mapping: Mapping, json: unknown): ReturnType<typeof readWebhook> {
  // The evaluator is loaded by those alone whose integration has a mapping.
  const { applyMapping } = await import('#domain/alerts/matching/generic-mapping.ts');
  const until = Date.now() + MAPPING_MS;
  try {
    const mapped = await applyMapping(mapping, json, () => Date.now() < until);
    const parts = mapped.map((one, index): ReadPart => {
      if ('faults' in one) return { index, one: null, read: { errors: one.faults } };
      return readOne(source, index, one.fields, json);
    });
    return { parts };
  } catch (error) {
    // Recovery: the body is kept as one that nobody can read, and the mapping is what has to be put right.
    if (!(error instanceof Error) || error.name !== 'ExpressionError') throw error;
    return { errors: [{ path: 'alerts', message: `the mapping fails: ${error.message}` }] };
  }
}

function readOne(source: WebhookSource, index: number, one: unknown, body: unknown): ReadPart {
  const read = orErrors(source, () => {
    const parsed = tryRead(source.one, one);
    return 'errors' in parsed ? parsed : { alerts: listOf(source.map(parsed.data, body)) };
  });
  return { index, one, read };
}

/** What a source's own description trips over is kept like anything else that cannot be read, and takes no other alert along. */
function orErrors<Result>({ id }: WebhookSource, read: () => Result | Errors): Result | Errors {
  try {
    return read();
  } catch (error) {
    // Recovery: it is kept whole, and read again when the source is put right.
    log('ALERT_FAILED', { source: id }, error);
    return { errors: [{ path: '', message: 'the desk failed on it; the cause is in its log' }] };
  }
}

function listOf(mapped: SourceAlert | readonly SourceAlert[] | null): readonly SourceAlert[] {
  if (mapped === null) return [];
  return isList(mapped) ? mapped : [mapped];
}

function isList(mapped: SourceAlert | readonly SourceAlert[]): mapped is readonly SourceAlert[] {
  return Array.isArray(mapped);
}
