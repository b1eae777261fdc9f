import type { Words } from '../words.ts';
import { acts } from './acts.ts';
import { app } from './app.ts';
import { clocks } from './clocks.ts';
import { contacts } from './contacts.ts';
import { entries } from './entries.ts';
import { intake } from './intake.ts';
import { now } from './now.ts';
import { onCall } from './on-call.ts';
import { opening } from './opening.ts';
import { portal } from './portal.ts';
import { queues } from './queues.ts';
import { record } from './record.ts';
import { terms } from './terms.ts';

export const words: Words = {
  language: 'Deutsch',
  acts,
  app,
  clocks,
  contacts,
  entries,
  intake,
  now,
  onCall,
  opening,
  portal,
  queues,
  record,
  terms,
};
