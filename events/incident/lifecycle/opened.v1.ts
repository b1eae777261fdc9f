import * as z from 'zod';
import { AlertSchema } from '#events/incident/alert.ts';
import { AttachmentSchema, LinkSchema, RequesterSchema } from '#events/incident/incident.ts';
import { MailOriginSchema } from '#events/incident/mail-origin.ts';
import { ClockTermSchema } from '#events/incident/service-level.ts';
import { SilenceSchema } from '#events/incident/silence.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import {
  ChannelSchema,
  EmailSchema,
  InstantSchema,
  KindSchema,
  LanguageSchema,
  LevelSchema,
  TierSchema,
} from '#events/terms/vocabulary.ts';

export const opened = defineEvent({
  name: 'opened',
  version: 1,
  summary: 'A record was opened and routed to its first group.',
  data: () =>
    z.object({
      number: z.string(),
      tenant: z.string(),
      kind: KindSchema,
      title: z.string(),
      description: z.string(),
      channel: ChannelSchema,
      requester: RequesterSchema.nullable(),
      /** The language the requester reads, where it is known. */
      language: LanguageSchema.optional(),
      owner: EmailSchema.nullable(),
      group: z.string(),
      tier: TierSchema,
      routedBy: z.string(),
      /** The desk is to choose who has it. */
      turn: z.literal(true).optional(),
      category: z.string().nullable(),
      subcategory: z.string().nullable(),
      impact: LevelSchema,
      urgency: LevelSchema,
      priority: LevelSchema,
      configurationItems: z.array(z.string()),
      tags: z.array(z.string()).optional(),
      alert: AlertSchema.nullable(),
      alertAt: InstantSchema.nullable(),
      /** The message of monitoring that opened it: the same words again may be a repetition on purpose. */
      delivery: z.string().optional(),
      parent: z.string().nullable(),
      links: z.array(LinkSchema),
      attachments: z.array(AttachmentSchema),
      terms: z.array(ClockTermSchema),
      responseMet: z.boolean(),
      configurationVersion: z.int().min(0),
      mail: MailOriginSchema.nullable(),
      /** Why nobody is told of it for now. */
      silences: z.array(SilenceSchema).optional(),
    }),
  example: {
    number: 'INC-000001',
    tenant: 'default',
    kind: 'incident',
    title: 'Checkout answers 502',
    description: 'Since ten o’clock every second order fails.',
    channel: 'email',
    requester: { email: 'ada@example.com', name: 'Ada' },
    owner: null,
    group: 'service-desk',
    tier: 1,
    routedBy: 'default group',
    category: null,
    subcategory: null,
    impact: 'medium',
    urgency: 'medium',
    priority: 'medium',
    configurationItems: [],
    alert: null,
    alertAt: null,
    parent: null,
    links: [],
    attachments: [],
    terms: [],
    responseMet: false,
    configurationVersion: 0,
    mail: { messageId: '<1@example.com>', references: [], key: 'incoming/1' },
  },
});
