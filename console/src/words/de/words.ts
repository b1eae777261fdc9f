import type { Words } from '../words.ts';
import { app } from './app.ts';
import { messages } from './cloudscape.ts';
import { intake } from './intake.ts';
import { now } from './now.ts';
import { queues } from './queues.ts';
import { terms } from './terms.ts';

export const words: Words = { language: 'Deutsch', messages, app, intake, now, queues, terms };
