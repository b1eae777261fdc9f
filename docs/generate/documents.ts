import { apiDocument } from './api.ts';
import { eventsDocument } from './events.ts';
import { lifecycleDocument } from './lifecycle.ts';

/** Every generated document by its file name in docs/. A test holds the committed files to what these return. */
export const DOCUMENTS: Readonly<Record<string, () => string>> = {
  'lifecycle.md': lifecycleDocument,
  'events.md': eventsDocument,
  'api.md': apiDocument,
};
