import { gunzipSync, gzipSync } from 'node:zlib';
import { invalid } from '#domain/kernel/errors.ts';
import { byteLength } from '#events/terms/text.ts';

/**
 * A configuration as an item of the table, which has 400 KB. What is longer than this as JSON is stored packed: names and fields
 * of a register repeat each other, and a megabyte of them takes a tenth. Shorter ones stay readable as they are.
 */
export const PACKED_FROM_BYTES = 256 * 1024;
/** Key, instant and author have room beside it. */
export const MOST_PACKED_BYTES = 390 * 1024;

/**
 * @param besideBytes - what else the item holds that grows
 * @returns the attribute that holds the document
 * @throws DomainError invalid for one that has no room even packed: a megabyte in which nothing repeats
 */
export function packedDocument(document: unknown, besideBytes = 0): { document: unknown } | { packed: Uint8Array } {
  const text = JSON.stringify(document);
  if (byteLength(text) <= PACKED_FROM_BYTES) return { document };
  const packed = gzipSync(text);
  const room = MOST_PACKED_BYTES - besideBytes;
  if (packed.length <= room) return { packed };
  throw invalid('', `must have at most ${room} bytes when it is compressed; it has ${packed.length}`);
}

/** @param item - as it is stored; none gives no document */
export function unpackedDocument(item: Record<string, unknown> | undefined): unknown {
  if (item?.packed instanceof Uint8Array) return JSON.parse(gunzipSync(item.packed).toString('utf8'));
  return item?.document;
}
