import { apiDocument } from './api.ts';
import { decisionsDocument } from './decisions.ts';
import { deskPicture } from './desk-picture.ts';
import { eventsDocument } from './events.ts';
import { lifecycleDocument } from './lifecycle.ts';
import { limitsDocument } from './limits.ts';
import { mailStepsDocument } from './mail-steps.ts';
import { monitoringDocument } from './monitoring.ts';
import { draw } from './timelines/draw.ts';
import { TIMELINES } from './timelines/stories.ts';

const timelines = Object.entries(TIMELINES).map(([name, timeline]): [string, () => string] => [
  `service-levels/${name}.svg`,
  () => draw(timeline),
]);

/** Every generated document by its file name in docs/. A test holds the committed files to what these return. */
export const DOCUMENTS: Readonly<Record<string, () => string>> = {
  'lifecycle.md': lifecycleDocument,
  'events.md': eventsDocument,
  'api.md': apiDocument,
  'limits.md': limitsDocument,
  'mail-steps.md': mailStepsDocument,
  'monitoring.md': monitoringDocument,
  'adr/README.md': decisionsDocument,
  'desk.svg': deskPicture,
  ...Object.fromEntries(timelines),
};
