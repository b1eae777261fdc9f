import type { LanguageWords } from '#domain/words/shape/language-words.ts';
import { alerts } from './alerts.ts';
import { announcements } from './announcements.ts';
import { chat } from './chat.ts';
import { desk } from './desk.ts';
import { digest } from './digest.ts';
import { events } from './events.ts';
import { glossary } from './glossary.ts';
import { holdReasons } from './hold-reasons.ts';
import { incoming } from './incoming.ts';
import { majorMails as majors } from './majors/mails.ts';
import { reviewMails as reviews } from './majors/review-mails.ts';
import { messages } from './messages.ts';
import { pages } from './pages.ts';
import { matching } from './public/matching.ts';
import { serviceStatus } from './public/service-status.ts';
import { requester } from './requester.ts';
import { subjects } from './subjects.ts';
import { tasks } from './tasks.ts';

export const en: LanguageWords = {
  // Day before month and a day of 24 hours, as most readers outside the United States write them.
  locale: 'en-GB',
  colon: ':',
  ...{ glossary, subjects, events, requester, desk, tasks, majors, reviews, alerts, announcements, digest },
  ...{ messages, chat, pages, serviceStatus, incoming, holdReasons, matching },
};
