import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const announcement: RecordWords<'announcement'> = {
  announced: 'Announced',
  changed: 'Announcement corrected',
  begun: 'What was announced has begun',
  updated: 'Update of an announcement',
  resolved: 'What was announced is over',
};
