import { subjects } from '#domain/words/en/subjects.ts';
import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const schedule: RecordWords<'schedule'> = {
  added: 'Schedule added',
  changed: 'Schedule changed',
  removed: 'Schedule removed',
  'override-added': 'Override entered',
  'override-removed': 'Override taken back',
  'gaps-found': subjects.nobodyOnCall,
  'gaps-closed': 'Somebody is on call again',
};
