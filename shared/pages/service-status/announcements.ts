import type { ToHtml } from '#domain/mail-out/layout/content.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { instantText } from '#domain/mail-out/layout/instant-text.ts';
import type { PublicAnnouncement } from '#domain/status-page/public-status.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { stateHtml } from './state.ts';

export interface AnnouncementReader {
  readonly language: Language;
  readonly zone: string;
  readonly now: string;
  /** From Markdown, safe. */
  readonly toHtml: ToHtml;
}

/** A heading and what stands below it; nothing where nothing does. */
export function announcementsHtml(
  title: string,
  announcements: readonly PublicAnnouncement[],
  reader: AnnouncementReader,
): string {
  if (announcements.length === 0) return '';
  const id = announcements[0]?.number ?? '';
  const articles = announcements.map((one) => articleHtml(one, reader)).join('\n');
  return `<section aria-labelledby="from-${id}">
<h2 id="from-${id}">${escapeHtml(title)}</h2>
${articles}
</section>
`;
}

function articleHtml(announcement: PublicAnnouncement, reader: AnnouncementReader): string {
  const { title, body, kind, updates } = announcement;
  const { serviceStatus: words } = WORDS[reader.language];
  return `<article>
<div class="row"><h3 dir="auto">${escapeHtml(title)}</h3>${badgeHtml(announcement, reader)}</div>
<div class="quiet">${escapeHtml(words.kinds[kind])} · ${timesHtml(announcement, reader)}</div>
${textHtml(body, reader)}
${updatesHtml(updates, reader)}</article>`;
}

/** An information is in no state, and what is over does no harm any more. */
function badgeHtml({ kind, state, endsAt }: PublicAnnouncement, { language, now }: AnnouncementReader): string {
  const isOver = endsAt !== null && endsAt <= now;
  return kind === 'information' || isOver ? '' : stateHtml(state, WORDS[language].serviceStatus.states[state]);
}

function timesHtml({ startsAt, endsAt }: PublicAnnouncement, reader: AnnouncementReader): string {
  const { serviceStatus: words } = WORDS[reader.language];
  const when = (at: string) => instantText(at, reader);
  const said = (at: string, text: string) => `<time datetime="${at}">${escapeHtml(text)}</time>`;
  if (endsAt !== null && endsAt <= reader.now) return said(endsAt, words.overAt(when(endsAt)));
  const begins = said(startsAt, startsAt > reader.now ? words.from(when(startsAt)) : words.since(when(startsAt)));
  return endsAt === null ? begins : `${begins} ${said(endsAt, words.until(when(endsAt)))}`;
}

/** Whatever direction it is written in, and whatever turns it around, stays in it. */
function textHtml(text: string, { toHtml }: AnnouncementReader): string {
  return `<div class="text" dir="auto">${toHtml(text)}</div>`;
}

/** The latest first. */
function updatesHtml(updates: PublicAnnouncement['updates'], reader: AnnouncementReader): string {
  if (updates.length === 0) return '';
  const items = updates
    .toReversed()
    .map(
      ({ at, body }) =>
        `<li><time datetime="${at}">${escapeHtml(instantText(at, reader))}</time>${textHtml(body, reader)}</li>`,
    );
  return `<ol class="plain updates" reversed>${items.join('\n')}</ol>\n`;
}
