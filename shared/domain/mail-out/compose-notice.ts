import { WORDS } from '#domain/words/words.ts';
import { cutText } from '#events/terms/text.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import type { IncidentEvent } from './incident-event.ts';
import { type Block, linkIf, type TemplateFacts, type ToHtml } from './layout/content.ts';
import { type Rendered, render } from './layout/render.ts';
import type { Notice } from './notices.ts';
import { mailStep } from './steps/mail-steps.ts';

/** A mail's words, still without addresses and headers. */
export interface ComposedNotice extends Rendered {
  readonly subject: string;
}

/** What a notice says, before it becomes a mail of its own or a part of a digest. */
export interface NoticeWords {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/** How the desk writes to a reader. */
export interface DeskManner {
  readonly deskName: string;
  readonly language: Language;
  readonly toHtml: ToHtml;
}

/** Subjects beyond this are cut by mail programs anyway. */
export const LONGEST_SUBJECT = 200;

/** The number stands in every subject (contract: Mail), and for the desk's people why it comes. */
export function noticeWords(notice: Pick<Notice, 'step'>, event: IncidentEvent, facts: TemplateFacts): NoticeWords {
  const { openRecord } = WORDS[facts.reader.language].glossary;
  const blocks = [...mailStep(notice.step).content(event, facts), ...linkIf(openRecord, facts.consoleUrl)];
  return { subject: subjectOf(notice, event, facts), blocks };
}

export function composeNotice(
  { subject, blocks }: NoticeWords,
  { number, ...manner }: DeskManner & { readonly number: string },
): ComposedNotice {
  const { language, toHtml } = manner;
  const signature = `${manner.deskName} · ${number}`;
  return { subject, ...render(blocks, { title: subject, language, signature, toHtml }) };
}

/** Of a task its own title, for its owner may be outside the desk. */
function subjectOf({ step }: Pick<Notice, 'step'>, event: IncidentEvent, { reader }: TemplateFacts): string {
  const { subject, titled } = mailStep(step);
  const title = 'task' in event.data ? event.data.task.title : (titled?.(event.incident) ?? event.incident.title);
  const { subjects, colon } = WORDS[reader.language];
  const why = subject === undefined ? '' : `${subjects[subject]}${colon} `;
  return cutText(`[${event.incident.number}] ${why}${title}`, { units: LONGEST_SUBJECT, mark: '…' });
}
