import * as z from 'zod';
import { chosen } from '#domain/kernel/chosen.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { feedEntries } from '#domain/status-page/feed-entries.ts';
import { PublicStatusSchema } from '#domain/status-page/public-status.ts';
import { lateAnnouncements, nextTurn, type PageFacts, statusPageOf } from '#domain/status-page/status-page.ts';
import { boundedText } from '#events/terms/text.ts';
import { definePublicRoute } from '#functions/http-api/api/define-route.ts';
import type { PageReply } from '#functions/http-api/api/route.ts';
import { noStatusPage } from '#shared/pages/service-status/notes.ts';
import { serviceStatusPage } from '#shared/pages/service-status/service-status-page.ts';
import type { ReadStatusPage } from '#shared/use-cases/status-page/read-status-page.ts';
import { statusPageService } from '#shared/use-cases/status-page/status-page-service.ts';
import { loadToHtml } from '../links/to-html.ts';
import { feedReply } from './feed-reply.ts';
import { keepingUntil } from './keeping.ts';
import { chosenLanguage, htmlReply, languageNamed, tagOf } from './public-reply.ts';

/** Whatever else stands there is nobody's mistake: mail programs add parameters of their own. */
const QuerySchema = z.object({ lang: boundedText({ characters: 20 }).optional().catch(undefined) });

/** The gateway knows no ending of a parameter. */
const ASKED = /^(?<tenant>.+?)(?:\.(?<format>json|atom))?$/;

export const showStatusPage = definePublicRoute({
  method: 'GET',
  path: '/status-page/{tenant}',
  id: 'showStatusPage',
  tag: 'Status page',
  access: 'open',
  summary: 'How the public services are, and what is announced of them',
  description:
    'A page for people; with `.json` behind the tenant the same as JSON (`PublicStatus`), with `.atom` a feed. In the language of `lang`, else of Accept-Language, as far as the page has it. Where it is switched off it is not there. `Cache-Control` says for how long it may be kept.',
  query: QuerySchema,
  answer: { type: 'page', status: 200 },
  async handle({ params, query, acceptLanguage, now }, { serviceOf, consoleUrl }) {
    const { tenant = '', format } = ASKED.exec(params.tenant)?.groups ?? {};
    const read = await serviceOf(statusPageService).read(tenant, now);
    const language = chosenLanguage(read?.settings ?? null, languageNamed(query.lang), acceptLanguage);
    if (read === null) {
      if (format !== undefined) throw new DomainError('not-found', { what: 'status page' });
      return { ...htmlReply(noStatusPage(language), undefined, {}), status: 404 };
    }
    const { settings, services, announcements } = read;
    const facts: PageFacts = { services, announcements, zone: settings.zone, language, now };
    const reply = await replyIn(format, { tenant, read, facts, consoleUrl });
    const kept = { 'cache-control': keepingUntil(nextTurn(facts), now), vary: 'accept-language' };
    const headers = { ...reply.headers, ...kept, 'content-language': language, etag: tagOf(reply.page) };
    return { ...reply, headers };
  },
});

interface Asked {
  readonly tenant: string;
  readonly read: ReadStatusPage;
  readonly facts: PageFacts;
  readonly consoleUrl: string | null;
}

async function replyIn(format: string | undefined, asked: Asked): Promise<PageReply> {
  const { tenant, read, facts, consoleUrl } = asked;
  const { settings } = read;
  if (format === 'json') {
    const page = JSON.stringify(chosen(PublicStatusSchema, statusPageOf(facts)));
    return { page, status: 200, headers: { 'content-type': 'application/json' } };
  }
  const reader = { tenant, settings, language: facts.language };
  const toHtml = await loadToHtml();
  if (format === 'atom') return feedReply({ ...reader, entries: feedEntries(facts), toHtml }, consoleUrl);
  const [status, late] = [statusPageOf(facts), lateAnnouncements(facts)];
  const page = serviceStatusPage({ ...reader, status, late, zone: settings.zone, now: facts.now, toHtml });
  return htmlReply(page, settings.colour, {});
}
