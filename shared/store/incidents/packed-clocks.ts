import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Entry } from '#domain/incident/record/journal.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import { byteLength } from '#events/terms/text.ts';

/**
 * The clocks of a record that was often held, handed over or reclassified, packed. Every pause stays as it was, so that a
 * corrected calendar still corrects all of them (Semantics, rule 13); they repeat each other, and a pause of four clocks that
 * takes 360 bytes as JSON takes about 15 here.
 */

/** In bytes of JSON: four clocks with a few pauses stay readable as they are. */
export const PACKED_FROM_BYTES = 12 * 1024;
/** Packed: some thousand pauses. Nothing that makes the clocks' history longer is begun beyond it. */
export const MOST_CLOCK_BYTES = 32 * 1024;
/** The fastest levels that see repetitions further back than 32 KB. */
const QUALITY = 4;

export function packClocks(clocks: readonly ClockRecord[]): { clocks: ClockRecord[]; packedClocks?: Uint8Array } {
  const json = JSON.stringify(clocks);
  if (byteLength(json) <= PACKED_FROM_BYTES) return { clocks: [...clocks] };
  const bytes = Buffer.from(json);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return { clocks: [], packedClocks: brotliCompressSync(bytes, { params }) };
}

/** @param packed - bytes, or their base64, as a stream carries them */
export function unpackClocks(packed: unknown): unknown {
  if (typeof packed === 'string') return unpackClocks(Buffer.from(packed, 'base64'));
  if (packed instanceof Uint8Array) return JSON.parse(brotliDecompressSync(packed).toString('utf8'));
  throw new Error('packed clocks must be bytes');
}

const BEGINS: readonly Entry['type'][] = ['held', 'waiting', 'assigned', 'reclassified', 'reopened'];

/**
 * What ends something is always possible; a person of the desk cannot begin yet another hold, hand-over or change.
 *
 * @throws DomainError conflict
 */
export function refuseFullHistory(packed: unknown, entries: readonly Entry[]): void {
  if (!(packed instanceof Uint8Array) || packed.length <= MOST_CLOCK_BYTES) return;
  if (!entries.some(({ type, as }) => as === 'desk' && BEGINS.includes(type))) return;
  const reason = `the history of the clocks is full (${MOST_CLOCK_BYTES} bytes): finish the record, or go on in a new one`;
  throw new DomainError('conflict', { reason });
}
