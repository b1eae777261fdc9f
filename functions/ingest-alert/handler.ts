import { wellFormed } from '#events/terms/text.ts';
import { framed } from '#shared/middleware/framed.ts';
import { readBy } from '#shared/middleware/read-event.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { env } from './env.ts';
import { ingest } from './ingest.ts';
import { observe } from './observe.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

/** Turns what monitoring puts on a bus into incidents, occurrences and recoveries, and keeps what was changed. What AWS fails on is thrown and tried again. */
export const handler = framed()
  .use(readBy(wellFormed))
  .handler(async (event) => {
    const now = new Date().toISOString();
    const isAlert = await observe(parts, event, now);
    if (isAlert) await ingest(parts, event, now);
  });
