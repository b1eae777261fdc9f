import { definePublicRoute } from '#functions/http-api/api/define-route.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import { type Said, statusPage } from '#shared/pages/status-page.ts';
import { RESOLUTION_LINK, STATUS_LINK } from '#shared/signing/link-tokens.ts';
import { isReadableEntry } from '#shared/store/records/journal-entry.ts';
import { present } from '#shared/use-cases/records/present.ts';
import { deadLink, pageReply, unknownReader } from './link-page.ts';
import { followLink, type Linked, requesterOf, visitor } from './linked-record.ts';
import { loadToHtml } from './to-html.ts';

/** Read at a time. */
const ENTRIES_READ = 200;
const LATEST_SAID = 10;

/** COM2: the status on request, by link. */
export const showStatus = definePublicRoute({
  path: '/status/{token}',
  tag: 'Links in mails',
  description: 'A link that is not valid gives a page with 404, one that has expired one with 410.',
  access: 'link',
  method: 'GET',
  id: 'showStatus',
  summary: 'The page that shows a requester how their record stands; there is nothing to send',
  answer: { type: 'page', status: 200 },
  async handle(request, services) {
    const { now } = request;
    const linked = await followLink(STATUS_LINK, request.params.token, now, services);
    if (typeof linked === 'string') return deadLink(linked, unknownReader(request));
    const requester = requesterOf(linked);
    if (!requester) return deadLink('invalid', unknownReader(request));
    const { record, configuration } = linked;
    const { context } = visitor(linked, requester.email, services);
    const said = await lastSaid(services, record.tenant, record.number);
    const held = record.hold && configuration.document.holdReasons[record.hold.reason];
    const translated = held?.translations?.[context.reader.language]?.label;
    const heldFor = translated ?? held?.label ?? null;
    const answerAt = await answerLink(linked, requester.email, now, services);
    const incident = present(record, configuration, now);
    const toHtml = await loadToHtml();
    return pageReply(statusPage({ ...context, incident, heldFor, said, answerAt, toHtml }));
  },
});

/** As good as the link in the mail about the resolution, and for as long as a day: the page is fetched anew. */
const ANSWER_HOURS = 24;

/** @returns where the resolution is answered, from the page of the status; null unless it waits for an answer */
async function answerLink(
  { record: { tenant, number, status, resolvedAt } }: Linked<unknown>,
  recipient: string,
  now: string,
  { signLink }: Services,
): Promise<string | null> {
  if (status !== 'resolved' || resolvedAt === null) return null;
  const expiresAt = new Date(Date.parse(now) + ANSWER_HOURS * 3_600_000).toISOString();
  return `../resolution/${await signLink(RESOLUTION_LINK, { tenant, number, resolvedAt, expiresAt, recipient })}`;
}

/** Of a comment, whatever version wrote it. */
function spokenOf(data: object): Pick<Said, 'body' | 'markdown'> {
  const { body, markdown } = data as Pick<Said, 'body' | 'markdown'>;
  return { body, markdown };
}

/** The newest first, however long the story is. */
async function lastSaid({ incidents }: Services, tenant: string, number: string): Promise<Said[]> {
  const latest: Said[] = [];
  let cursor: string | null = null;
  do {
    const page = await incidents.timeline(tenant, number, { limit: ENTRIES_READ, cursor, publicOnly: true });
    for (const { type, at, by, data } of page.items.filter(isReadableEntry)) {
      if (type === 'commented') latest.push({ at, by, ...spokenOf(data) });
    }
    latest.splice(0, latest.length - LATEST_SAID);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return latest.reverse();
}
