import type * as z from 'zod';
import { WireError } from '#local/core/wire-error.ts';
import type { WireRequest, WireResponse } from '#local/service.ts';
import { describeIssues } from './properties.ts';

/** The body of a JSON protocol request. A field no operation here knows is refused by name, never ignored. */
export function jsonInput<T>(request: WireRequest, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parseBody(request.body));
  if (!parsed.success) throw new WireError('ValidationException', describeIssues(parsed.error));
  return parsed.data;
}

export function jsonAnswer(value: unknown, version: '1.0' | '1.1'): WireResponse {
  return { status: 200, headers: { 'content-type': `application/x-amz-json-${version}` }, body: JSON.stringify(value) };
}

export function unknownOperation(request: WireRequest): WireError {
  return new WireError(
    'UnknownOperationException',
    `${request.service}:${request.operation} is not supported on one machine.`,
  );
}

function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8') || '{}');
  } catch (cause) {
    // Recovery: the caller is told, as AWS tells it.
    throw new WireError('SerializationException', 'The body is not JSON.', 400, { cause });
  }
}
