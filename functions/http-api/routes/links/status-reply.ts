import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { PageReply } from '#functions/http-api/api/route.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import type { DeadLink } from '#shared/pages/dead-link-page.ts';
import { type Said, statusPage } from '#shared/pages/status-page.ts';
import type { WriteForm } from '#shared/pages/write-form.ts';
import { RESOLUTION_LINK, STATUS_LINK } from '#shared/signing/link-tokens.ts';
import { isReadableEntry } from '#shared/store/records/journal-entry.ts';
import { present } from '#shared/use-cases/records/present.ts';
import { pageReply } from './link-page.ts';
import { followLink, type Linked, type LinkVisitor, requesterOf, visitor } from './linked-record.ts';
import { loadToHtml } from './to-html.ts';

/** Read at a time. */
const ENTRIES_READ = 200;
const LATEST_SAID = 10;

/** A link to a record, followed by its requester of today. */
export type LiveStatus = Linked<unknown> & { readonly visitor: LinkVisitor; readonly address: string };

/** @returns why it leads nowhere, or the record and who came */
export async function followStatusLink(token: string, now: string, services: Services): Promise<LiveStatus | DeadLink> {
  const linked = await followLink(STATUS_LINK, token, now, services);
  if (typeof linked === 'string') return linked;
  const requester = requesterOf(linked);
  if (!requester) return 'invalid';
  return { ...linked, visitor: visitor(linked, requester.email, services), address: requester.email };
}

/** @returns the page of a record as it stands, with what was written so far */
export async function statusReply(
  live: LiveStatus,
  form: Omit<WriteForm, 'mayEscalate'>,
  { now, services, status }: { readonly now: string; readonly services: Services; readonly status: number },
): Promise<PageReply> {
  const { record, configuration } = live;
  const { context } = live.visitor;
  const said = await lastSaid(services, record.tenant, record.number);
  const held = record.hold && configuration.document.holdReasons[record.hold.reason];
  const translated = held?.translations?.[context.reader.language]?.label;
  const heldFor = translated ?? held?.label ?? null;
  const answerAt = await answerLink(live, live.address, now, services);
  const incident = present(record, configuration, now);
  const facts = { ...context, incident, heldFor, said, answerAt, toHtml: await loadToHtml() };
  return pageReply(statusPage({ ...facts, form: { ...form, mayEscalate: isUnresolved(record.status) } }), status);
}

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
