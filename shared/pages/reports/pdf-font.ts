import { createRequire } from 'node:module';
import { REPORT_FONT } from '#domain/incident-report/report-font.ts';

export function fontFile(): string {
  return createRequire(import.meta.url).resolve(REPORT_FONT);
}

/** Stands for a sign the font does not have. */
export const MISSING = '\u25af';
