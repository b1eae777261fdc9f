import type { ReportFormat } from '#domain/incident-report/report.ts';
import type { Stored } from '#domain/incident-report/report-facts.ts';
import { reportOf } from '#domain/incident-report/report-of.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { htmlReport } from './html-report.ts';
import { markdownReport } from './markdown-report.ts';

/** The report of an incident in one of its formats. */
export function reportDocument(stored: Stored, format: ReportFormat, language: Language): string {
  const report = reportOf(stored, language);
  return format === 'md' ? markdownReport(report) : htmlReport(report);
}
