import * as z from 'zod';
import { searchedKind } from '#domain/searched-events.ts';
import { EnvelopeSchema } from '#events/terms/define-event.ts';
import { framed } from '#shared/middleware/framed.ts';
import { parsedBy } from '#shared/middleware/read-event.ts';
import { openTable } from '#shared/store/table/table.ts';
import { log } from '#shared/telemetry/log.ts';
import { projectRecord } from '#shared/use-cases/search/project-record.ts';
import { env } from './env.ts';

const table = openTable(env.TABLE_NAME);

const EventSchema = z.object({
  'detail-type': z.string(),
  detail: EnvelopeSchema.pick({ tenant: true, number: true, version: true }),
});

/** An event of a record has it found by what it says now. What it throws is tried again, then dead-lettered. */
export const handler = framed()
  .use(parsedBy(EventSchema))
  .handler(async ({ 'detail-type': eventType, detail: { tenant, number, version } }) => {
    const kind = searchedKind(eventType);
    if (kind === undefined) throw new Error(`Nothing is found by ${eventType}`);
    const written = await projectRecord(table, { tenant, kind, number, version });
    log('RECORD_PROJECTED', { tenant, number, eventType, reason: written ? 'written' : 'the same' });
  });
