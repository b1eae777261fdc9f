import type { SentFile } from '../../api/send-file.ts';

/** @returns the files a draft keeps, without those the desk no longer has */
export function uploadedOf(draft: unknown, now: number): readonly SentFile[] {
  if (!Array.isArray(draft)) return [];
  return (draft as SentFile[]).filter(({ expiresAt }) => Date.parse(expiresAt) > now);
}
