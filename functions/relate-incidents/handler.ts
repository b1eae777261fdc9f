import { readEvent } from '#shared/bus/read-event.ts';
import { framed } from '#shared/middleware/framed.ts';
import { readBy } from '#shared/middleware/read-event.ts';
import { log } from '#shared/telemetry/log.ts';
import { wholeEvent } from '#shared/use-cases/incidents/whole-event.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { env } from './env.ts';
import { relate } from './relate.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

/** An event of one record becomes what follows for those above and below it. What it throws is tried again, then dead-lettered. */
export const handler = framed()
  .use(readBy(readEvent))
  .handler(async (told) => {
    const event = await wholeEvent(parts.table, told);
    const done = await relate(parts, event, new Date().toISOString());
    log('INCIDENTS_RELATED', { tenant: event.tenant, number: event.number, eventType: event.name, reason: done });
  });
