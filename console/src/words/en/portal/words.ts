import { app } from '../app.ts';
import { terms } from '../terms.ts';
import { portal } from './portal.ts';

export const words = { language: 'English', app, portal, terms };
