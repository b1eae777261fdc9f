import type { PortalWords } from '../words.ts';
import { app } from './app.ts';
import { portal } from './portal.ts';
import { terms } from './terms.ts';

export const words: PortalWords = { language: 'Deutsch', app, portal, terms };
