import { CONFIGURATION, type DomainErrorCode, type DomainErrors } from '#domain/kernel/errors.ts';
import type { HttpErrorCode, HttpErrors } from './http-error.ts';

type Errors = DomainErrors & HttpErrors;
/** `duplicate` is for mail and alerts, which send unique look-ups along; reaching a person it would be a fault of ours. */
export type ProblemCode = Exclude<DomainErrorCode, 'duplicate'> | HttpErrorCode;

export interface ProblemKind<Code extends ProblemCode = ProblemCode> {
  readonly status: number;
  readonly title: string;
  /** One sentence for people about this very case. */
  detail(data: Errors[Code]): string;
  /** What machines are told beside the standard members. */
  readonly members?: (data: Errors[Code]) => Record<string, unknown>;
  readonly headers?: (data: Errors[Code]) => Record<string, string>;
}

/** A conflict between writers passes within one transaction, throttling with the next second's capacity. */
const RETRY_AFTER_SECONDS = 1;
/** Throttling passes with the next second's capacity, a failover within half a minute; senders try several times. */
const UNAVAILABLE_RETRY_SECONDS = 5;

/** The alarms of the same names lead there, too. */
const unreadableRunbook = (number: string) =>
  `docs/runbook.md#${number === CONFIGURATION ? 'configuration-unreadable' : 'record-unreadable'}`;

const reason = (data: { reason: string }): string => data.reason;

/** The one place where a refusal becomes HTTP. What is not listed is a fault of ours and answered as a bare 500. */
export const PROBLEMS: { readonly [Code in ProblemCode]: ProblemKind<Code> } = {
  invalid: {
    status: 400,
    title: 'Invalid input',
    detail: ({ errors }) => errors.map(({ path, message }) => `${path || 'body'}: ${message}`).join('; '),
    members: ({ errors }) => ({ errors }),
  },
  unauthenticated: {
    status: 401,
    title: 'Not signed in',
    detail: reason,
    headers: () => ({ 'www-authenticate': 'Bearer' }),
  },
  forbidden: { status: 403, title: 'Forbidden', detail: reason },
  'not-found': { status: 404, title: 'Not found', detail: ({ what }) => `There is no such ${what}` },
  'unknown-route': { status: 404, title: 'Not found', detail: ({ path }) => `Nothing is served at ${path}` },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    detail: ({ allow }) => `Only ${allow.join(', ')} here`,
    headers: ({ allow }) => ({ allow: allow.join(', ') }),
  },
  'wrong-status': {
    status: 409,
    title: 'Not in this status',
    detail: ({ command, status }) => `A record that is ${status} cannot take the command ${command}`,
    members: ({ status, allowed }) => ({ current: status, allowed }),
  },
  conflict: { status: 409, title: 'Conflict', detail: reason },
  // Neither the request nor the desk is wrong, and the same again is answered the same until the record is repaired.
  unreadable: {
    status: 409,
    title: 'Record cannot be read',
    detail: ({ number, part }) =>
      `What is stored of ${number} cannot be read (${part}). The runbook says how it is repaired: ${unreadableRunbook(number)}`,
    members: ({ number, part }) => ({ number, part, runbook: unreadableRunbook(number) }),
  },
  'stale-version': {
    status: 412,
    title: 'Changed meanwhile',
    detail: ({ current }) => `Somebody else wrote first; version ${current} stands`,
    headers: ({ current }) => ({ etag: `"${current}"` }),
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    detail: ({ limit }) => `A body may have ${limit} bytes here`,
    members: ({ limit }) => ({ limit }),
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    detail: ({ expected }) => `The body must be ${expected}`,
  },
  'key-reused': {
    status: 422,
    title: 'Idempotency-Key reused',
    detail: () => 'This Idempotency-Key belongs to another request',
  },
  'too-many': {
    status: 429,
    title: 'Too many requests',
    detail: reason,
    headers: ({ retryAfterSeconds }) => ({ 'retry-after': String(retryAfterSeconds) }),
  },
  /** Nothing is wrong with the request: by itself the client of the field's libraries sends it again for this status. */
  busy: {
    status: 503,
    title: 'Busy',
    detail: reason,
    headers: () => ({ 'retry-after': String(RETRY_AFTER_SECONDS) }),
  },
  unavailable: {
    status: 503,
    title: 'Unavailable',
    detail: reason,
    headers: () => ({ 'retry-after': String(UNAVAILABLE_RETRY_SECONDS) }),
  },
};
