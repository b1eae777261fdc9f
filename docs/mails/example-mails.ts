import { composeDigest } from '#domain/mail-out/compose-digest.ts';
import type { ComposedNotice } from '#domain/mail-out/compose-notice.ts';
import { RECORD_MAILS } from '#domain/mail-out/steps/mail-steps.ts';
import { ARTICLE_EVENTS } from '#events/article/changes.v1.ts';
import { CHANGE_EVENTS } from '#events/change/changes.v1.ts';
import { PROBLEM_EVENTS } from '#events/problem/changes.v1.ts';
import { SCHEDULE_EVENTS } from '#events/schedule/changes.v1.ts';
import { detailType } from '#events/terms/define-event.ts';
import { LANGUAGES, type Language } from '#events/terms/vocabulary.ts';
import { WEBHOOK_EVENTS } from '#events/webhook/changes.v1.ts';
import { addressed, outgoingMail, type Written, write } from '#functions/notify/outgoing-mail.ts';
import { mailOfRecord } from '#functions/notify/words/mail-of-record.ts';
import { renderMarkdown } from '#shared/markdown/render-markdown.ts';
import { announcementMails } from './example-announcements.ts';
import { ADDRESS, deskReadIn, KEYS, PUBLIC_URL } from './example-desk.ts';
import { type ExampleNotice, exampleNotices } from './example-events.ts';

/** Of the mails about other records than incidents. */
const AT = '2026-12-14T08:00:00.000Z';

export interface ExampleMail extends ComposedNotice {
  /** The step it tells of, or a digest. */
  readonly name: string;
  readonly language: Language;
}

/** @returns every mail the desk writes, in every language, made by the code that sends them */
export function exampleMails(): readonly ExampleMail[] {
  const notices = [...exampleNotices()];
  return LANGUAGES.flatMap((language) => [
    ...notices.map(([name, example]) => ({ name, ...outgoingMail(written(example, language), renderMarkdown) })),
    ...recordMails(language),
    ...announcementMails(language),
    ...digests(new Map(notices), language),
  ]);
}

function written({ event, notice }: ExampleNotice, language: Language): Written {
  const briefing = { record: { mail: null }, configuration: deskReadIn(language), keys: KEYS, address: ADDRESS };
  return write({ publicUrl: PUBLIC_URL, consoleUrl: `${PUBLIC_URL}/console/` }, briefing, event, notice);
}

/** About records of other kinds: the example of each event, and of what it is about. */
function recordMails(language: Language): ExampleMail[] {
  const desk = { configuration: deskReadIn(language), consoleUrl: `${PUBLIC_URL}/console/`, deskAddress: ADDRESS };
  const examples = new Map<string, object>([
    [detailType(SCHEDULE_EVENTS['gaps-found']), gapsFound()],
    [detailType(WEBHOOK_EVENTS['given-up']), givenUp()],
    ...(['review-due', 'doubted'] as const).map(
      (name) => [detailType(ARTICLE_EVENTS[name]), ofArticle(ARTICLE_EVENTS[name].example)] as const,
    ),
    [detailType(PROBLEM_EVENTS.opened), ofProblem('opened')],
    [detailType(PROBLEM_EVENTS['workaround-given']), ofProblem('workaround-given')],
    ...(['requested', 'approved', 'rejected'] as const).map(
      (name) => [detailType(CHANGE_EVENTS[name]), ofChange(CHANGE_EVENTS[name].example)] as const,
    ),
  ]);
  return RECORD_MAILS.flatMap((mail) => {
    const told = mail.read(examples.get(mail.event));
    return told === null ? [] : [{ name: mail.step, ...mailOfRecord(mail, told, AT, desk) }];
  });
}

function gapsFound() {
  const { 'gaps-found': found, added } = SCHEDULE_EVENTS;
  return { data: found.example, schedule: { name: added.example.id, ...added.example.fields } };
}

function givenUp() {
  const { 'given-up': gone, added } = WEBHOOK_EVENTS;
  const { keptAs: _, ...fields } = added.example.fields;
  return { data: gone.example, webhook: { id: added.example.id, ...fields, paused: { ...gone.example, at: AT } } };
}

function ofArticle(data: object) {
  const { id: number, fields, incident } = ARTICLE_EVENTS.drafted.example;
  const standing = { status: 'published', publishedAt: AT, updatedAt: AT, version: 2 };
  return { data, article: { number, ...fields, incident, ...standing } };
}

function ofChange(data: object) {
  const { id: number, fields, incident } = CHANGE_EVENTS.requested.example;
  const nothing = { assignee: null, approval: null, refusal: null, window: null, implementation: null };
  const standing = { status: 'requested', requestedBy: 'lin@example.com', requestedAt: AT, updatedAt: AT, version: 1 };
  return { data, change: { number, ...fields, incident, ...nothing, ...standing } };
}

function ofProblem(name: 'opened' | 'workaround-given') {
  const { id: number, fields } = PROBLEM_EVENTS.opened.example;
  const problem = {
    ...{ number, status: 'known_error', ...fields, group: null, assignee: null, workaround: null },
    ...{ rootCause: null, proposal: null, openedAt: AT, resolvedAt: null, closedAt: null, updatedAt: AT, version: 2 },
  };
  return { data: { ...PROBLEM_EVENTS[name].example, tell: 'paul@example.com' }, problem };
}

/** About one record, and about several. */
function digests(notices: ReadonlyMap<string, ExampleNotice>, language: Language): ExampleMail[] {
  const examples = ['comment', 'held', 'requester-comment'].flatMap((step) => notices.get(step) ?? []);
  const parts = (some: readonly ExampleNotice[]) => some.map((example) => addressed(written(example, language)));
  const desk = { deskName: deskReadIn(language).mail.name, language, toHtml: renderMarkdown };
  return [
    { name: 'digest-of-one-record', language, ...composeDigest(parts(examples), desk) },
    { name: 'digest-of-several', language, ...composeDigest(parts(examples.map(numbered)), desk) },
  ];
}

function numbered({ event, notice }: ExampleNotice, index: number): ExampleNotice {
  const number = `INC-00005${index}`;
  return { event: { ...event, number, incident: { ...event.incident, number } }, notice };
}
