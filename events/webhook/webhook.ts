import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';

/** How a message is written: for programs, or for the people of a channel. */
export const WEBHOOK_FORMATS = ['standard', 'slack', 'teams'] as const;
export type WebhookFormat = (typeof WEBHOOK_FORMATS)[number];

/** Why the desk gave up: the receiver said that it is gone (410), or took nothing for a day. */
export const GIVEN_UP_REASONS = ['gone', 'failing'] as const;
export type GivenUpReason = (typeof GIVEN_UP_REASONS)[number];
/** Or somebody wanted it so. */
const PAUSE_REASONS = ['asked', ...GIVEN_UP_REASONS] as const;

const MOST_PATTERNS = 50;
const LONGEST_URL = 2048;

export const WebhookNameSchema = boundedText({ characters: 100, least: 1 });
export const WebhookUrlSchema = boundedText({ characters: LONGEST_URL, bytes: LONGEST_URL, least: 1 });

const value = boundedText({ characters: 2048, untrimmed: true });

/** Which records it is for, as a service level says it; the rules know its fields. */
const StoredMatchSchema = z.record(z.string(), z.union([value, z.array(value)]));

/** What the desk keeps of a webhook; where it leads and what signs it are kept apart. */
export const WebhookFieldsSchema = z.strictObject({
  name: WebhookNameSchema,
  url: WebhookUrlSchema.meta({ description: 'Of `slack` and `teams` as far as it is no secret' }),
  format: z.enum(WEBHOOK_FORMATS),
  events: z
    .array(boundedText({ characters: 100, least: 1 }))
    .min(1)
    .max(MOST_PATTERNS)
    .meta({ description: '`incident.opened.v1`, `incident.*`, or `*`' }),
  match: StoredMatchSchema.optional(),
  owner: EmailSchema.meta({ description: 'Who is told when it is paused' }),
});

export type WebhookFields = z.output<typeof WebhookFieldsSchema>;

/** In a journal also what stands for address and secret. */
export const KeptWebhookFieldsSchema = WebhookFieldsSchema.extend({ keptAs: z.string() });
export type KeptWebhookFields = z.output<typeof KeptWebhookFieldsSchema>;

export const PauseSchema = z.object({ reason: z.enum(PAUSE_REASONS), at: InstantSchema });
export type Pause = z.output<typeof PauseSchema>;

/** As the outside sees it. */
export const WebhookSchema = WebhookFieldsSchema.extend({
  id: z.string(),
  paused: PauseSchema.nullable().meta({ description: 'While it is, it is sent nothing' }),
});

export type ShownWebhook = z.output<typeof WebhookSchema>;

/** Why a try failed that got no answer: a code of the network, or one of the desk's own. */
const ReasonSchema = z.string().nullable();

export const DELIVERY_STATES = ['delivered', 'waiting', 'failed'] as const;

/** One message to a webhook, and what became of it. */
export const WebhookDeliverySchema = z.object({
  id: z.string(),
  event: z.string().meta({ description: 'Its type, e.g. `incident.opened.v1`' }),
  eventId: z.string().meta({ description: 'Sent as `webhook-id`, each time the same' }),
  number: z.string().nullable().meta({ description: 'Of the record it is about' }),
  at: InstantSchema.meta({ description: 'When it happened' }),
  state: z.enum(DELIVERY_STATES),
  nextTryAt: InstantSchema.nullable(),
  attempts: z.array(z.object({ at: InstantSchema, status: z.int().nullable(), reason: ReasonSchema })),
});

export type WebhookDelivery = z.output<typeof WebhookDeliverySchema>;
