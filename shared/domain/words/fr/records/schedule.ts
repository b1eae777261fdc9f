import { subjects } from '#domain/words/fr/subjects.ts';
import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const schedule: RecordWords<'schedule'> = {
  added: 'Planning ajouté',
  changed: 'Planning modifié',
  removed: 'Planning retiré',
  'override-added': 'Remplacement saisi',
  'override-removed': 'Remplacement retiré',
  'gaps-found': subjects.nobodyOnCall,
  'gaps-closed': 'Quelqu’un est de nouveau d’astreinte',
};
