import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { ZoneSchema } from '#domain/time/zone-schema.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, LanguageSchema } from '#events/terms/vocabulary.ts';
import { SHIPPED_DIGEST } from './digest-rule.ts';

const fields = {
  mail: z.strictObject({
    /** The desk's addresses; the first one sends. */
    addresses: z.array(EmailSchema).max(20),
    name: boundedText({ characters: 100, least: 1, untrimmed: true }),
    /** People of the desk who answer from their own mail programs; DMARC must vouch for each of their mails. */
    agents: z.array(EmailSchema).max(500).default([]),
    /** Addresses that pass people's mail on to the desk; the marks they add make no mail automatic. */
    forwarders: z.array(EmailSchema).max(100).optional(),
    /** Lists whose mails are people's, by address or List-Id. */
    lists: z
      .array(boundedText({ characters: 255, least: 1 }))
      .max(100)
      .optional(),
    /** Whether an answer that only thanks reopens what was resolved, as any other does. */
    thanksReopen: z.boolean().optional(),
    /** Of readers of whom nothing is known. */
    language: LanguageSchema.default('en'),
    /** In which readers of whom nothing is known are told instants; without one that of the record's group, or UTC. */
    zone: ZoneSchema.optional(),
    /** Of what can wait, so many mails go to one address at once within so many minutes; the rest becomes one mail. */
    digest: z
      .strictObject({ after: z.int().min(1).max(100), withinMinutes: z.int().min(1).max(60) })
      .default(SHIPPED_DIGEST),
  }),
};

export type MailPart = Part<typeof fields>;

const SHIPPED: Omit<MailPart['mail'], 'addresses'> = {
  name: 'Service desk',
  agents: [],
  language: 'en',
  digest: SHIPPED_DIGEST,
};

/** How the desk is reached, and how it writes. */
export const MAIL = fragment({
  fields,
  shipped: (deskAddress) => ({ mail: { addresses: [deskAddress], ...SHIPPED } }),
  asOf: 'today',
});
