import { WireError } from '#local/core/wire-error.ts';

/** Of what a function is given and answers in a call that waits for it. */
export const LARGEST_PAYLOAD_BYTES = 6_291_556;
/** Of an event nobody waits for: what AWS takes in every region. */
export const LARGEST_ASYNC_BYTES = 256 * 1024;

/** What Lambda refuses to take at all. */
export function fitting(payload: string, most: number): string {
  const bytes = Buffer.byteLength(payload);
  if (bytes <= most) return payload;
  throw new WireError(
    'RequestTooLargeException',
    `${bytes} byte payload is too large for the event (limit ${most} bytes)`,
    413,
  );
}
