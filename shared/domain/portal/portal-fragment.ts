import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const DomainSchema = z
  .string()
  .max(253)
  .regex(new RegExp(`^${LABEL}(?:\\.${LABEL})+$`), 'must be a domain in lower case, e.g. example.com');

const SHIPPED = { domains: [] };

const fields = {
  /** People with an address at one of these may sign in as requesters, by a code that is mailed to them; nobody else may by themselves. */
  portal: z.strictObject({ domains: z.array(DomainSchema).max(100) }).default(SHIPPED),
};

export type PortalPart = Part<typeof fields>;

export const PORTAL = fragment({ fields, shipped: () => ({ portal: SHIPPED }), asOf: 'today' });
