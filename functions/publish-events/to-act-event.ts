import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { chosen } from '#domain/kernel/chosen.ts';
import { pictured } from '#domain/kernel/event-picture.ts';
import { ACTS, type WrittenAct } from '#events/acts.ts';
import { actType } from '#events/terms/define-act.ts';
import { type Destination, SOURCE } from './to-events.ts';

/** The event of an administrative act, under the act's own id, so that the same act told twice gives the same event. */
export function toActEvent(
  tenant: string,
  { id, at, by, what, about, before, after }: WrittenAct,
  { busName }: Pick<Destination, 'busName'>,
): PutEventsRequestEntry {
  const state = ACTS[what].state.nullable();
  const data = { about, before: chosen(state, before), after: chosen(state, after) };
  return {
    EventBusName: busName,
    Source: SOURCE,
    DetailType: actType(ACTS[what]),
    Time: new Date(at),
    Detail: JSON.stringify(pictured({ id, at, tenant, by, data })),
  };
}
