/** A file the desk keeps for a day, until it is sent with something. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly expiresAt: string;
}

/** As many as can be sent at once, and how large each may be. */
export const MOST_FILES = 10;
export const LARGEST_FILE = 25 * 1024 * 1024;

/** @returns the files a draft keeps, without those the desk no longer has */
export function uploadedOf(draft: unknown, now: number): readonly Uploaded[] {
  if (!Array.isArray(draft)) return [];
  return (draft as Uploaded[]).filter(({ expiresAt }) => Date.parse(expiresAt) > now);
}
