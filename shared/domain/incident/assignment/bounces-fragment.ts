import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';

const SHIPPED = { bouncesToManager: 5 };

const fields = {
  /** Handed over more often than this, the first time apart, a record goes to the incident manager (ASG5). */
  escalation: z.strictObject({ bouncesToManager: z.int().min(1).max(100) }).default(SHIPPED),
};

export type BouncesPart = Part<typeof fields>;

export const BOUNCES = fragment({ fields, shipped: () => ({ escalation: SHIPPED }), asOf: 'opening' });
