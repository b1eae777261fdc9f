import type { Language } from '#events/terms/vocabulary.ts';
import { announcement as deAnnouncement } from './de/records/announcement.ts';
import { article as deArticle } from './de/records/article.ts';
import { change as deChange } from './de/records/change.ts';
import { configurationItem as deConfigurationItem } from './de/records/configuration-item.ts';
import { person as dePerson } from './de/records/person.ts';
import { problem as deProblem } from './de/records/problem.ts';
import { schedule as deSchedule } from './de/records/schedule.ts';
import { webhook as deWebhook } from './de/records/webhook.ts';
import { de } from './de/words.ts';
import { announcement as enAnnouncement } from './en/records/announcement.ts';
import { article as enArticle } from './en/records/article.ts';
import { change as enChange } from './en/records/change.ts';
import { configurationItem as enConfigurationItem } from './en/records/configuration-item.ts';
import { person as enPerson } from './en/records/person.ts';
import { problem as enProblem } from './en/records/problem.ts';
import { schedule as enSchedule } from './en/records/schedule.ts';
import { webhook as enWebhook } from './en/records/webhook.ts';
import { en } from './en/words.ts';
import { announcement as frAnnouncement } from './fr/records/announcement.ts';
import { article as frArticle } from './fr/records/article.ts';
import { change as frChange } from './fr/records/change.ts';
import { configurationItem as frConfigurationItem } from './fr/records/configuration-item.ts';
import { person as frPerson } from './fr/records/person.ts';
import { problem as frProblem } from './fr/records/problem.ts';
import { schedule as frSchedule } from './fr/records/schedule.ts';
import { webhook as frWebhook } from './fr/records/webhook.ts';
import { fr } from './fr/words.ts';
import type { OtherRecord, RecordWords } from './shape/event-words.ts';
import type { LanguageWords } from './shape/language-words.ts';

/** Every language the desk knows, each a folder of its own. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = { en, de, fr };

/** What happens to records of other kinds than incidents: of each kind a file in the folder of every language. */
export const RECORD_WORDS: { readonly [Kind in OtherRecord]: Readonly<Record<Language, RecordWords<Kind>>> } = {
  person: { en: enPerson, de: dePerson, fr: frPerson },
  'configuration-item': { en: enConfigurationItem, de: deConfigurationItem, fr: frConfigurationItem },
  schedule: { en: enSchedule, de: deSchedule, fr: frSchedule },
  webhook: { en: enWebhook, de: deWebhook, fr: frWebhook },
  announcement: { en: enAnnouncement, de: deAnnouncement, fr: frAnnouncement },
  article: { en: enArticle, de: deArticle, fr: frArticle },
  problem: { en: enProblem, de: deProblem, fr: frProblem },
  change: { en: enChange, de: deChange, fr: frChange },
};
