import { markAddress } from '#shared/mail-out/address-states.ts';
import { fromTags } from '#shared/mail-out/feedback-tags.ts';
import { noteFeedback } from '#shared/mail-out/note-feedback.ts';
import { framed } from '#shared/middleware/framed.ts';
import { parsedBy } from '#shared/middleware/read-event.ts';
import { openTable } from '#shared/store/table/table.ts';
import { log } from '#shared/telemetry/log.ts';
import { env } from './env.ts';
import { readFeedback } from './read-feedback.ts';
import { SesEventSchema } from './ses-event.ts';

const table = openTable(env.TABLE_NAME);

/** What SES says of a mail is noted with it, and marks its address when nothing more is to be sent there. Twice changes nothing. */
export const handler = framed()
  .use(parsedBy(SesEventSchema))
  .handler(async ({ detail }) => {
    const { feedback, marked } = readFeedback(detail);
    const item = fromTags(detail.mail.tags);
    // The rule lets through what was sent with the desk's configuration set; without its tag somebody else used that.
    if (item === null) return log('MAIL_FEEDBACK', { kind: feedback.outcome, reason: 'of no mail of the desk' });
    for (const state of marked) await markAddress(table, item.tenant, state);
    await noteFeedback(table, item, feedback);
    log('MAIL_FEEDBACK', { tenant: item.tenant, kind: feedback.outcome, count: marked.length });
  });
