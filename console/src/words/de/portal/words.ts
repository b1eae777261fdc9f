import type { PortalWords } from '../../words.ts';
import { app } from '../app.ts';
import { terms } from '../terms.ts';
import { portal } from './portal.ts';

export const words: PortalWords = { language: 'Deutsch', app, portal, terms };
