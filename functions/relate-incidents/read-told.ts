import * as z from 'zod';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { PERSON_EVENTS } from '#events/person/changes.v1.ts';
import { detailType } from '#events/terms/define-event.ts';
import { readEvent } from '#shared/bus/read-event.ts';

const { added, changed, 'absence-removed': returned } = PERSON_EVENTS;

/** Somebody of the desk is there, or back. */
const CameSchema = z.object({
  'detail-type': z.enum([added, changed, returned].map(detailType)),
  detail: z.object({ id: z.string(), tenant: z.string(), number: z.string().meta({ description: 'Their address' }) }),
});

export type Told = { readonly event: IncidentEvent } | { readonly came: z.output<typeof CameSchema>['detail'] };

/** @throws ZodError or Error for what nothing follows from */
export function readTold(input: unknown): Told {
  const came = CameSchema.safeParse(input);
  return came.success ? { came: came.data.detail } : { event: readEvent(input) };
}
