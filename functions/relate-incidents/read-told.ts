import * as z from 'zod';
import { CHANGE_ASKS, FREEING_EVENTS, PROBLEM_ASKS } from '#domain/incident/relations/related-events.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { readEvent } from '#shared/bus/read-event.ts';

/** Somebody of the desk is there, or back, others are on call, groups choose otherwise. Its number is the address, or the schedule's name. */
const FreeingSchema = z.object({
  'detail-type': z.enum(FREEING_EVENTS),
  detail: z.object({ id: z.string(), tenant: z.string(), number: z.string().default('') }),
});

/** Something was asked of all incidents of a problem. */
const AskingSchema = z.object({
  'detail-type': z.enum(PROBLEM_ASKS),
  detail: z.object({ tenant: z.string(), number: z.string() }),
});

/** A change went on. */
const ChangingSchema = AskingSchema.extend({ 'detail-type': z.enum(CHANGE_ASKS) });

export type Told =
  | { readonly event: IncidentEvent }
  | { readonly freeing: z.output<typeof FreeingSchema> }
  | { readonly asking: z.output<typeof AskingSchema> }
  | { readonly changing: z.output<typeof ChangingSchema> };

/** @throws ZodError or Error for what nothing follows from */
export function readTold(input: unknown): Told {
  const asking = AskingSchema.safeParse(input);
  if (asking.success) return { asking: asking.data };
  const changing = ChangingSchema.safeParse(input);
  if (changing.success) return { changing: changing.data };
  const freeing = FreeingSchema.safeParse(input);
  return freeing.success ? { freeing: freeing.data } : { event: readEvent(input) };
}
