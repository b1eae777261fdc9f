import { app } from './app.ts';
import { contacts } from './contacts.ts';
import { intake } from './intake.ts';
import { now } from './now.ts';
import { onCall } from './on-call.ts';
import { portal } from './portal/portal.ts';
import { queues } from './queues.ts';
import { acts } from './record/acts.ts';
import { clocks } from './record/clocks.ts';
import { entries } from './record/entries.ts';
import { opening } from './record/opening.ts';
import { record } from './record/record.ts';
import { terms } from './terms.ts';

export const words = {
  language: 'English',
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
