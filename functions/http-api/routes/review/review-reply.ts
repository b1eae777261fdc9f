import * as z from 'zod';
import type { ReviewCommand } from '#domain/incident/review/review-commands.ts';
import { readerOf } from '#domain/mail-out/reader.ts';
import { QuestionnairesSchema } from '#domain/majors/questionnaires.ts';
import { ReviewRecordSchema } from '#domain/majors/review-record.ts';
import { LessonSchema } from '#events/incident/review/review.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import type { Role } from '#functions/http-api/api/roles.ts';
import type { JsonReply, RolesRequest } from '#functions/http-api/api/route.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import { etag } from '#shared/http/conditions.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';
import { reviewsService } from '#shared/use-cases/reviews/reviews-service.ts';

/** Who reviews what happened. */
export const REVIEWERS = ['incident_manager', 'admin'] as const satisfies readonly Role[];

const ShownLessonSchema = LessonSchema.omit({ calendar: true, reminders: true, remindAt: true });

const ReviewSchema = ReviewRecordSchema.omit({ answered: true, resolvedAt: true }).extend({
  number: z.string(),
  answers: z.record(z.string(), z.string()).meta({ description: 'By the id of the question' }),
  drafted: z.array(z.string()).meta({ description: 'Questions answered by what the facts say, until somebody writes' }),
  questionnaires: QuestionnairesSchema,
  lessons: z.array(ShownLessonSchema),
});
type Review = z.output<typeof ReviewSchema>;

export const REVIEW = { type: 'json', name: 'Review', schema: ReviewSchema, tagged: true } as const;

type OfReview = RolesRequest<{ readonly number: string }>;

/** The review as the command left it. */
export async function executed(
  { context, params }: OfReview,
  services: Services,
  command: ReviewCommand,
): Promise<JsonReply<Review>> {
  const outcome = await services.incidents.execute(context, params.number, command);
  const { body, headers } = await replied(outcome, languageOf(context.actor.id, outcome), services);
  return { body, headers: { ...headers, ...(outcome.replayed && { 'idempotency-replayed': 'true' }) } };
}

export async function replied(
  found: ReadIncident,
  language: Language,
  { serviceOf }: Services,
): Promise<JsonReply<Review>> {
  const review = await serviceOf(reviewsService).show(found, language);
  const [drafted, lessons] = [[...review.drafted], [...review.lessons]];
  return { body: { ...review, drafted, lessons }, headers: { etag: etag(found.record.version) } };
}

/** What the facts say is written in: the reader's language, or else the desk's. */
export function languageOf(reader: string, { record, configuration: { document } }: ReadIncident): Language {
  return readerOf(reader, record, document).language;
}
