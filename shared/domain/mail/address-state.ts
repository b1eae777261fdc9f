import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';

/** Why no more mail goes to an address, the weightiest last: the mailbox refused it, the provider bars it, the person complained. */
export const ADDRESS_STATES = ['bounced', 'suppressed', 'complained'] as const;

export const AddressStateSchema = z.object({
  address: z.string(),
  state: z.enum(ADDRESS_STATES),
  since: InstantSchema,
  why: z.string(),
});

/** That an administrator let mail go to an address again, and what was known against it. */
export const ClearanceSchema = AddressStateSchema.extend({ by: z.string(), at: InstantSchema });

export type Clearance = z.infer<typeof ClearanceSchema>;
export type AddressState = z.infer<typeof AddressStateSchema>;

/** @returns the states a new one may replace: a bounce never hides a complaint */
export function lighterThan(state: AddressState['state']): readonly AddressState['state'][] {
  return ADDRESS_STATES.slice(0, ADDRESS_STATES.indexOf(state));
}

/** What a person's own mail disproves. That they complained it does not: only an administrator takes that back. */
export const DISPROVED_BY_MAIL: readonly AddressState['state'][] = ['bounced'];

/** @returns the reason a mail is not sent, as it is recorded with the delivery */
export function whyUnreachable({ state, since, why }: AddressState): string {
  return `the address is marked as ${state} since ${since}: ${why}`;
}
