import * as z from 'zod';
import { TellingContinuesSchema } from '#events/telling-continues.ts';
import { EnvelopeSchema } from '#events/terms/define-event.ts';
import { reportOutcome } from '#shared/mail-out/report-outcome.ts';
import { framed } from '#shared/middleware/framed.ts';
import { readBy } from '#shared/middleware/read-event.ts';
import { FIRST_PLACE, type ReaderPlace, SOURCES } from '#shared/use-cases/announcements/affected-readers.ts';
import { continueAt, dependencies, patience } from './services.ts';
import { tellAffected } from './tell-affected.ts';
import { stepOf } from './tell-reader.ts';
import { type Asked, tellingOf } from './telling.ts';

/** A page of a hundred takes two seconds; with a hundred mails that wait for SES it is begun again. */
const PAGE_MS = 15_000;
/** For what follows a mail that had to wait: writing down what became of it, and how far the call has come. */
const LAST_ACTS_MS = 10_000;

const EventSchema = z.object({ detail: EnvelopeSchema.pick({ tenant: true, number: true, version: true }) });

type Told = Asked & { readonly place: ReaderPlace; readonly alone: boolean };

/**
 * An entry of an announcement becomes a mail to everybody it affects, some hundreds a call: the rest is a call of its own, from the
 * place this one came to. What it throws is tried again, then dead-lettered.
 */
export const handler = framed()
  .use(readBy(read))
  .handler(async ({ place, alone, ...asked }, context) => {
    patience.begin(context.getRemainingTimeInMillis() - LAST_ACTS_MS);
    const telling = await tellingOf(dependencies, asked);
    if (telling === null) return;
    const hasTime = () => context.getRemainingTimeInMillis() > PAGE_MS;
    const walk = { from: place, alone, hasTime };
    const told = await tellAffected(dependencies, telling, walk, Date.now());
    const about = { tenant: asked.tenant, number: asked.number, eventType: telling.entry.type };
    for (const outcome of told.outcomes) reportOutcome(about, { step: stepOf(telling), outcome });
    await continueAt(asked, told, new Date());
  });

function read(input: unknown): Told {
  const continued = TellingContinuesSchema.safeParse(input);
  if (!continued.success) return { ...EventSchema.parse(input).detail, place: FIRST_PLACE, alone: false };
  const { source, after, alone, ...asked } = continued.data.detail;
  return { ...asked, alone, place: { source: z.enum(SOURCES).parse(source), after } };
}
