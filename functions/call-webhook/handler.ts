import { calledBy, type ToldEvent, ToldEventSchema } from '#domain/webhooks/told-event.ts';
import { WebhooksDueSchema } from '#events/webhooks-due.ts';
import { readEvent } from '#shared/bus/read-event.ts';
import { framed } from '#shared/middleware/framed.ts';
import { readBy } from '#shared/middleware/read-event.ts';
import { wholeEvent } from '#shared/use-cases/incidents/whole-event.ts';
import { callConfigured } from './call-configured.ts';
import { deliverEvent } from './deliver-event.ts';
import { obeyRequest } from './obey-request.ts';
import { report, reportDelivery } from './report.ts';
import { calling, delivering, parts } from './services.ts';
import { workQueue } from './work-queue.ts';

/** A round of calls takes ten seconds; what follows it is written in the rest. */
const ROUND_MS = 13_000;

/** On one machine a moved clock stops where there is something to look for; AWS, where time does not jump, ignores it. */
interface Answer {
  readonly lookAgainAt?: string;
}

type Told = { readonly due: string } | { readonly event: ToldEvent; readonly input: unknown };

/**
 * An event of the desk's bus becomes calls of other systems; what is due is tried again. What fails waits in its webhook's queue;
 * what it throws is tried again by Lambda, then dead-lettered: calls of the configuration's webhooks, and what could not be written.
 */
export const handler = framed<unknown, Answer>()
  .use(readBy(read))
  .handler(async (told, context) => {
    const hasTime = () => context.getRemainingTimeInMillis() > ROUND_MS;
    if ('due' in told) return work(told.due, hasTime);
    const pk = await obeyRequest(delivering, told.event, Date.now());
    if (pk !== null) return work(pk, hasTime);
    return tell(told.event, told.input);
  });

function read(input: unknown): Told {
  const due = WebhooksDueSchema.safeParse(input);
  if (due.success) return { due: due.data.detail.pk };
  const { 'detail-type': type, detail } = ToldEventSchema.parse(input);
  return { event: { type, detail }, input };
}

async function work(pk: string, hasTime: () => boolean): Promise<Answer> {
  const { delivered, next } = await workQueue(delivering, pk, hasTime, () => Date.now());
  for (const one of delivered) reportDelivery(one);
  return next === null ? {} : { lookAgainAt: next };
}

async function tell(event: ToldEvent, input: unknown): Promise<Answer> {
  const [delivered, called] = await Promise.allSettled([
    deliverEvent(delivering, event, Date.now()),
    callSteps(event, input),
  ]);
  if (delivered.status === 'rejected') throw delivered.reason;
  for (const one of delivered.value) reportDelivery(one);
  if (called.status === 'rejected') throw called.reason;
  const next = delivered.value.flatMap(({ delivery }) => delivery.nextTryAt ?? []).toSorted()[0];
  return next === undefined ? {} : { lookAgainAt: next };
}

/** Those of the configuration that a step or a plan names; of one name the record is called, not they. */
async function callSteps(event: ToldEvent, input: unknown): Promise<void> {
  const named = calledBy(event);
  if (named.length === 0) return;
  const records = [...(await delivering.webhooks(event.detail.tenant)).values()];
  const names = named.filter((name) => !records.some(({ fields }) => fields.name === name));
  const step = await wholeEvent(parts.table, readEvent(input));
  const called = await callConfigured(calling, step, names, Date.now());
  for (const one of called) report(step, one);
  const failed = called.filter(({ outcome }) => outcome === 'failed').length;
  if (failed > 0) throw new Error(`${failed} of ${called.length} webhooks failed for ${step.id}`);
}
