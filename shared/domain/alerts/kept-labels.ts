import { byteLength } from '#events/terms/text.ts';

/** Of one record, names and values: a pod's twenty labels take some 1 KB. */
const MOST_BYTES = 4096;

/** @returns as many of the labels as a record keeps, each whole; one too long for the rest is left out */
export function keptLabels(labels: Readonly<Record<string, string>>): Record<string, string> {
  let left = MOST_BYTES;
  const kept = Object.entries(labels).filter(([name, value]) => {
    const bytes = byteLength(name) + byteLength(value);
    if (bytes > left) return false;
    left -= bytes;
    return true;
  });
  return Object.fromEntries(kept);
}
