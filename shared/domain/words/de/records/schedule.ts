import { subjects } from '#domain/words/de/subjects.ts';
import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const schedule: RecordWords<'schedule'> = {
  added: 'Dienstplan hinzugefügt',
  changed: 'Dienstplan geändert',
  removed: 'Dienstplan entfernt',
  'override-added': 'Vertretung eingetragen',
  'override-removed': 'Vertretung zurückgenommen',
  'gaps-found': subjects.nobodyOnCall,
  'gaps-closed': 'Wieder jemand in Bereitschaft',
};
