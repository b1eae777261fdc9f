import * as z from 'zod';
import { WaySchema } from '#events/incident/paging.ts';
import { boundedText } from '#events/terms/text.ts';

const MOST_PHONES = 5;
const MOST_RULES = 20;

/** As the telephone network has it, E.164: a plus, the country, the number. */
export const PhoneSchema = boundedText({ characters: 40, untrimmed: true })
  .transform((number) => number.replaceAll(/[\s()/.-]/g, ''))
  .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be an international number, such as +4915112345678'));

/** An ISO 8601 duration; the domain says how long it may be. */
const after = z
  .string()
  .regex(/^PT?\d/, 'must be an ISO 8601 duration, such as PT2M')
  .max(100);

export const NotificationRuleSchema = z.strictObject({ via: WaySchema, after });

/** How somebody is reached, as they say it. */
export const ContactsFieldsSchema = z.strictObject({
  phones: z
    .array(z.strictObject({ number: PhoneSchema }))
    .max(MOST_PHONES)
    .default([]),
  chat: z
    .strictObject({ slack: boundedText({ characters: 100, least: 1 }) })
    .optional()
    .meta({ description: 'The member’s id in the chat system' }),
  rules: z
    .array(NotificationRuleSchema)
    .max(MOST_RULES)
    .default([])
    .meta({ description: 'By which way, how long after the page; by mail at once where there is none' }),
});

export type ContactsFields = z.output<typeof ContactsFieldsSchema>;

/** The same as it is kept: a phone counts from when its code was sent back, a member of a chat may act from when it sent one. */
export const ContactsSchema = ContactsFieldsSchema.extend({
  phones: z.array(z.object({ number: z.string(), verified: z.boolean() })),
  chat: z
    .object({
      slack: z.string(),
      verified: z.boolean().optional().meta({ description: 'Whether they have shown that it is theirs, by a code' }),
    })
    .optional(),
});

export type Contacts = z.output<typeof ContactsSchema>;
