import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const announcement: RecordWords<'announcement'> = {
  announced: 'Angekündigt',
  changed: 'Ankündigung berichtigt',
  begun: 'Angekündigtes hat begonnen',
  updated: 'Neues zu einer Ankündigung',
  resolved: 'Angekündigtes ist vorbei',
};
