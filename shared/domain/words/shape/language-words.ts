import type { AlertMailWords } from './alert-mail-words.ts';
import type { AnnouncementWords } from './announcement-words.ts';
import type { ChatWords } from './chat-words.ts';
import type { DeskMailWords } from './desk-mail-words.ts';
import type { DigestWords } from './digest-words.ts';
import type { EventWords } from './event-words.ts';
import type { Glossary } from './glossary.ts';
import type { HoldReasonLabels } from './hold-reason-labels.ts';
import type { IncomingWords } from './incoming-words.ts';
import type { MajorMailWords } from './majors/major-mail-words.ts';
import type { ReviewMailWords } from './majors/review-mail-words.ts';
import type { MessageWords } from './message-words.ts';
import type { PageWords } from './page-words.ts';
import type { MatchingWords } from './public/matching-words.ts';
import type { ServiceStatusWords } from './public/service-status-words.ts';
import type { RequesterMailWords } from './requester-mail-words.ts';
import type { SubjectWords } from './subject-words.ts';
import type { TaskMailWords } from './task-mail-words.ts';

/** Everything the desk says in a language, and what it understands in it. Whatever is missing does not compile. */
export interface LanguageWords {
  /** How `Intl` writes its dates: `en-GB`, not `en`. */
  readonly locale: string;
  /** With the space some set before it. */
  readonly colon: string;
  readonly glossary: Glossary;
  readonly subjects: SubjectWords;
  /** What a channel is told of. */
  readonly events: EventWords;
  /** Mails to people outside the desk. */
  readonly requester: RequesterMailWords;
  /** Mails to people of the desk. */
  readonly desk: DeskMailWords;
  readonly tasks: TaskMailWords;
  readonly majors: MajorMailWords;
  readonly reviews: ReviewMailWords;
  readonly alerts: AlertMailWords;
  /** Mails about announcements, to whoever is affected. */
  readonly announcements: AnnouncementWords;
  readonly digest: DigestWords;
  /** Text messages and calls to people of the desk. */
  readonly messages: MessageWords;
  /** What people of the desk read in a chat. */
  readonly chat: ChatWords;
  readonly pages: PageWords;
  /** What the public reads. */
  readonly serviceStatus: ServiceStatusWords;
  readonly incoming: IncomingWords;
  readonly holdReasons: HoldReasonLabels;
  /** Why something is offered beside a report. */
  readonly matching: MatchingWords;
}
