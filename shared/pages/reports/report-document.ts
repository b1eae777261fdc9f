import type { ReportFormat } from '#domain/incident-report/report.ts';
import type { Stored } from '#domain/incident-report/report-facts.ts';
import { reportOf } from '#domain/incident-report/report-of.ts';
import { REVIEW_WORDS } from '#domain/words/review-words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { htmlReport } from './html-report.ts';
import { markdownReport } from './markdown-report.ts';

/** The report of an incident in one of its formats. What makes a PDF is loaded with the first one. */
export async function reportDocument(
  stored: Stored,
  format: ReportFormat,
  language: Language,
): Promise<string | Uint8Array> {
  const report = reportOf(stored, language);
  if (format === 'md') return markdownReport(report);
  if (format === 'html') return htmlReport(report);
  const { pdfReport } = await import('./pdf-report.ts');
  return pdfReport(report, stored.record.updatedAt, REVIEW_WORDS[language].report.missingSigns);
}
