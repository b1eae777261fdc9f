import { app } from './app.ts';
import { portal } from './portal.ts';
import { terms } from './terms.ts';

export const words = { language: 'English', app, portal, terms };
