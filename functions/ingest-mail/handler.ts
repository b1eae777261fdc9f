import type { UnprocessedMail } from '#shared/mail-in/kept/unprocessed.ts';
import { SesEventSchema, toDelivery } from '#shared/mail-in/ses-delivery.ts';
import { framed } from '#shared/middleware/framed.ts';
import { parsedBy } from '#shared/middleware/read-event.ts';
import { log } from '#shared/telemetry/log.ts';
import type { LogCode } from '#shared/telemetry/log-codes.ts';
import { type Ingested, ingestMail } from './ingest-mail.ts';
import { dependencies } from './services.ts';

/** A mail SES accepted becomes an entry, a record, or a note why not. What it throws is tried twice more, then dead-lettered. */
export const handler = framed()
  .use(parsedBy(SesEventSchema))
  .handler(async ({ Records }) => {
    for (const record of Records) {
      const delivery = toDelivery(record);
      const ingested = await ingestMail(dependencies, delivery, new Date().toISOString());
      for (const one of ingested) report(one, delivery.id);
    }
  });

function report(ingested: Ingested, delivery: string): void {
  const { tenant, reason } = ingested;
  const number = ingested.kind === 'applied' ? ingested.number : null;
  const facts = { tenant, reason, delivery, ...(number === null ? {} : { number }) };
  if (ingested.kind === 'applied') return log('MAIL_APPLIED', facts);
  log(CODES[ingested.action], facts);
}

const CODES = {
  ignore: 'MAIL_IGNORED',
  'hold-for-review': 'MAIL_HELD',
  quarantine: 'MAIL_QUARANTINED',
  refused: 'MAIL_REFUSED',
  failed: 'MAIL_FAILED',
} as const satisfies Record<UnprocessedMail['action'], LogCode>;
