import { app } from './app.ts';
import { intake } from './intake.ts';
import { now } from './now.ts';
import { portal } from './portal.ts';
import { queues } from './queues.ts';
import { terms } from './terms.ts';

export const words = { language: 'English', app, intake, now, portal, queues, terms };
