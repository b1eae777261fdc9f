import { framed } from '#shared/middleware/framed.ts';
import { readBy } from '#shared/middleware/read-event.ts';
import { log } from '#shared/telemetry/log.ts';
import { carryOutChange } from '#shared/use-cases/changes/carry-out.ts';
import { wholeEvent } from '#shared/use-cases/incidents/whole-event.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { carryOutRest } from '#shared/use-cases/problems/carry-out.ts';
import { env } from './env.ts';
import { readTold } from './read-told.ts';
import { relate } from './relate.ts';
import { takeTurns, takeTurnsOf } from './turns.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

/** An event of one record, or of somebody of the desk, becomes what follows for others. What it throws is tried again, then dead-lettered. */
export const handler = framed()
  .use(readBy(readTold))
  .handler(async (told) => {
    const now = new Date().toISOString();
    if ('freeing' in told) {
      const { 'detail-type': eventType, detail } = told.freeing;
      const reason = await takeTurnsOf(parts, told.freeing, now);
      return log('INCIDENTS_RELATED', { tenant: detail.tenant, eventType, reason });
    }
    if ('asking' in told) {
      const { 'detail-type': eventType, detail } = told.asking;
      const count = await carryOutRest(parts, { ...detail, now });
      return log('INCIDENTS_RELATED', { ...detail, eventType, reason: `${count} carried out` });
    }
    if ('changing' in told) {
      const { 'detail-type': eventType, detail } = told.changing;
      const { count } = await carryOutChange(parts, { ...detail, now });
      return log('INCIDENTS_RELATED', { ...detail, eventType, reason: `${count} carried out` });
    }
    const event = await wholeEvent(parts.table, told.event);
    const done = [await relate(parts, event, now), await takeTurns(parts, event, now)].filter((one) => one !== null);
    if (done.length === 0) throw new Error(`Nothing follows for others from ${event.name}`);
    const { tenant, number, name: eventType } = event;
    log('INCIDENTS_RELATED', { tenant, number, eventType, reason: done.join(', ') });
  });
