import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { reviewOf } from '#domain/incident/review/open-review.ts';
import type { ReportFormat } from '#domain/incident-report/report.ts';
import { type ShownReview, shownReview } from '#domain/reviews/shown-review.ts';
import { REVIEW_WORDS } from '#domain/words/review-words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { reportDocument } from '#shared/pages/reports/report-document.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { isReadableEntry } from '#shared/store/records/journal-entry.ts';
import { readWholeJournal } from '#shared/store/records/journal-reader.ts';
import type { ListedLesson } from '#shared/store/reviews/lesson-items.ts';
import { type LessonFilter, listLessons } from '#shared/store/reviews/list-lessons.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';

/** What routes do with reviews beside the commands of their incidents. */
export interface ReviewsService {
  /** @throws DomainError not-found where nobody reviews it */
  readonly show: (found: ReadIncident, language: Language) => Promise<ShownReview>;
  /** @returns the document: text, or the bytes of a PDF */
  readonly report: (found: ReadIncident, format: ReportFormat, language: Language) => Promise<string | Uint8Array>;
  readonly lessons: (
    tenant: string,
    filter: LessonFilter,
    page: { readonly limit: number; readonly cursor: string | null },
  ) => Promise<Page<ListedLesson>>;
}

export function reviewsService(parts: DeskParts): ReviewsService {
  return {
    show: async ({ record, configuration: { document } }, language) => {
      const review = reviewOf(record);
      const entries = await journalOf(parts, record);
      const facts = { record, entries, calendars: document.calendars, words: REVIEW_WORDS[language] };
      return shownReview(review, document.majorIncidents.review.questionnaires, facts);
    },
    report: async ({ record, configuration: { document: configuration } }, format, language) => {
      const entries = await journalOf(parts, record);
      return reportDocument({ record, entries, configuration }, format, language);
    },
    lessons: async (tenant, filter, { limit, cursor }) => {
      const query = `lessons ${filter.state ?? ''} ${filter.owner ?? ''}`;
      const after = cursor === null ? '' : openCursor(await parts.keyring(), tenant, query, cursor);
      const { items, next } = await listLessons(parts.table, tenant, filter, { limit, after });
      const nextCursor = next === null ? null : sealCursor(await parts.keyring(), tenant, query, next);
      return { items, nextCursor };
    },
  };
}

/** The journal up to the version that was read; an entry that cannot be read says nothing. */
async function journalOf({ table }: DeskParts, record: IncidentRecord): Promise<Entry[]> {
  const all = await readWholeJournal(table, record.tenant, record.number);
  return all.filter(isReadableEntry).filter(({ version }) => version <= record.version);
}
