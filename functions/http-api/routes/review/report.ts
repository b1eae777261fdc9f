import * as z from 'zod';
import { REPORT_FORMATS, type ReportFormat } from '#domain/incident-report/report.ts';
import { LanguageSchema } from '#events/terms/vocabulary.ts';
import { defineDocumentRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { REPORT_POLICY } from '#shared/pages/reports/html-report.ts';
import { reviewsService } from '#shared/use-cases/reviews/reviews-service.ts';
import { languageOf } from './review-reply.ts';

const TYPES: Readonly<Record<ReportFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
};

export const getReport = defineDocumentRoute({
  tag: 'Reviews',
  access: 'roles',
  method: 'GET',
  path: '/incidents/{number}/report',
  id: 'getReport',
  summary: 'The report of an incident as Markdown, HTML or PDF',
  description:
    'Made from what is stored alone: of the same version it is the same each time. It names nobody outside the desk; internal notes and what was written to and fro are not in it. In the language asked for, else the reader’s, else the desk’s.',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject({ format: z.enum(REPORT_FORMATS).default('html'), lang: LanguageSchema.optional() }),
  answer: { type: 'page', status: 200, media: ['text/html', 'text/markdown', 'application/pdf'] },
  async handle({ params, context, query: { format, lang } }, { incidents, serviceOf }) {
    const found = await incidents.read(context.tenant, params.number);
    const language = lang ?? languageOf(context.actor.id, found);
    const report = await serviceOf(reviewsService).report(found, format, language);
    const headers = {
      'content-type': TYPES[format],
      'content-disposition': `inline; filename="${found.record.number}.${format}"`,
      'content-security-policy': REPORT_POLICY,
      'referrer-policy': 'no-referrer',
    };
    if (typeof report === 'string') return { page: report, status: 200, headers };
    return { page: Buffer.from(report).toString('base64'), status: 200, isBase64Encoded: true, headers };
  },
});
