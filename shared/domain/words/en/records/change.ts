import type { RecordWords } from '#domain/words/shape/event-words.ts';

export const change: RecordWords<'change'> = {
  requested: 'Change requested',
  changed: 'Change corrected',
  assigned: 'Change assigned',
  approved: 'Change approved',
  rejected: 'Change rejected',
  scheduled: 'Change scheduled',
  implemented: 'Change implemented',
  canceled: 'Change canceled',
  'carried-out': 'Done with its incident',
};
