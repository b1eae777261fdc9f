import * as z from 'zod';
import { AttachmentSchema, LinkSchema, RequesterSchema } from '#events/incident/incident.ts';
import { MailOriginSchema } from '#events/incident/mail-origin.ts';
import type { Said } from '#events/incident/merging/carried-over.v1.ts';
import type { Silence } from '#events/incident/silence.ts';
import { ChannelSchema, KindSchema, LanguageSchema, LevelSchema } from '#events/terms/vocabulary.ts';
import type { AlertReport } from './alert/alert-commands.ts';
import { PersonSchema } from './participants/participant-commands.ts';
import * as fields from './record/command-fields.ts';

export const OpenSchema = z.strictObject({
  kind: KindSchema.default('incident'),
  title: fields.title,
  description: fields.description.default(''),
  requester: fields.requester.optional(),
  channel: ChannelSchema.optional(),
  /** The language the requester reads. */
  language: LanguageSchema.optional(),
  category: fields.name.nullish(),
  subcategory: fields.name.nullish(),
  impact: LevelSchema.optional(),
  urgency: LevelSchema.optional(),
  configurationItems: fields.configurationItems.default([]),
  tags: fields.tags.optional(),
  parent: fields.number.nullish(),
});

/** What only a mail or an alert brings along. */
const OpenExtras = z.object({
  channel: ChannelSchema,
  requester: RequesterSchema.nullable(),
  attachments: z.array(AttachmentSchema).default([]),
  links: z.array(LinkSchema).default([]),
  mail: MailOriginSchema.nullable().default(null),
  participants: z.array(PersonSchema).optional(),
});

export type OpenCommand = {
  readonly type: 'open';
  readonly tenant: string;
  readonly number: string;
  readonly alert?: AlertReport | undefined;
  /** The group that rules of alerts want; it goes before the routing table. */
  readonly group?: string | undefined;
  /** Why nobody is told of it for now. */
  readonly silences?: readonly Silence[] | undefined;
  /** Out of every queue until then. */
  readonly heldUntil?: string | undefined;
  /** The record it goes on from, whose impact and urgency it takes over: nobody chose them anew. */
  readonly follows?: string | undefined;
  /** What was written on the record it is split off from. */
  readonly carried?: readonly Said[] | undefined;
  /** Earlier records that are to come under it. */
  readonly adopts?: readonly string[] | undefined;
} & Omit<z.output<typeof OpenSchema>, 'requester' | 'channel'> &
  z.output<typeof OpenExtras>;
