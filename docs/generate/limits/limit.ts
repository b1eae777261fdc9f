/** One line of docs/limits.md. */
export interface Limit {
  readonly of: string;
  /** The values are the constants themselves. */
  readonly is: string;
  /** Where they are declared, with their arithmetic. */
  readonly at: string;
}

/** @returns such as `32,000` */
export const count = (value: number): string => value.toLocaleString('en-GB');

const KB = 1024;
const MB = KB * KB;

/** @returns such as `128 KB`, or bytes where it is no round number of them */
export function size(bytes: number): string {
  if (bytes % MB === 0) return `${bytes / MB} MB`;
  return bytes % KB === 0 ? `${bytes / KB} KB` : `${count(bytes)} bytes`;
}

/** @returns such as `100 ms`, or seconds where they are whole */
export const time = (ms: number): string => (ms % 1000 === 0 ? `${ms / 1000} s` : `${ms} ms`);
