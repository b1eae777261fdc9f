import * as z from 'zod';
import type { MemberStanding } from '#domain/alerts/members.ts';
import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { mailRefused } from '#events/incident/conversation/mail-refused.v1.ts';
import type { Standing } from '#events/incident/conversation/status-asked.v1.ts';
import { type AlertWords, AttachmentSchema, LinkSchema, RequesterSchema } from '#events/incident/incident.ts';
import { MailOriginSchema } from '#events/incident/mail-origin.ts';
import type { Silence } from '#events/incident/silence.ts';
import type { SurveySchema } from '#events/incident/survey.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { LONGEST_ITEM, LONGEST_NAME, LONGEST_TEXT, LONGEST_TITLE, MOST_ITEMS } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import {
  ChannelSchema,
  type Contact,
  ContactSchema,
  EmailSchema,
  EscalationTypeSchema,
  KindSchema,
  LanguageSchema,
  LevelSchema,
  RelationSchema,
  VisibilitySchema,
} from '#events/terms/vocabulary.ts';
import { type ParticipantCommand, type Person, PersonSchema } from './participants/participant-commands.ts';
import type { TaskCommand } from './tasks/task-commands.ts';

/** What people and machines may ask of an incident. The bodies of the API are these schemas; mail and alerts build the same commands. */

const text = boundedText({ characters: LONGEST_TEXT, least: 1 });
const description = boundedText({ characters: LONGEST_TEXT, untrimmed: true });
const title = boundedText({ characters: LONGEST_TITLE, least: 1 });
const name = boundedText({ characters: 100, least: 1 });
const supplierTicket = boundedText({ characters: 100, least: 1 });
/** As long as the longest ARN, in any script: twenty of them are 40 KB of a record. */
const configurationItem = boundedText({ characters: LONGEST_ITEM, bytes: LONGEST_ITEM, least: 1 });
const configurationItems = z.array(configurationItem).max(MOST_ITEMS);
const personName = boundedText({ characters: LONGEST_NAME });
const number = boundedText({ characters: 40 });

export const OpenSchema = z.strictObject({
  kind: KindSchema.default('incident'),
  title,
  description: description.default(''),
  requester: z.strictObject({ email: EmailSchema, name: personName.nullish() }).optional(),
  channel: ChannelSchema.optional(),
  /** The language the requester reads. */
  language: LanguageSchema.optional(),
  category: name.nullish(),
  subcategory: name.nullish(),
  impact: LevelSchema.optional(),
  urgency: LevelSchema.optional(),
  configurationItems: configurationItems.default([]),
  parent: number.nullish(),
});

export const ReclassifySchema = z
  .strictObject({
    title,
    description,
    kind: KindSchema,
    category: name.nullable(),
    subcategory: name.nullable(),
    impact: LevelSchema,
    urgency: LevelSchema,
    /** Sets an override until `null` lifts it; needs `reason`. */
    priority: LevelSchema.nullable(),
    requester: z.strictObject({ email: EmailSchema, name: personName.nullish() }),
    /** The language the requester reads, where the first mail deceived. */
    language: LanguageSchema.nullable(),
    owner: EmailSchema.nullable(),
    configurationItems,
    parent: number.nullable(),
    supplierTicket: supplierTicket.nullable(),
    /** A date promised to the requester, until `null` takes it back. */
    promisedAt: GivenInstantSchema.nullable(),
    /** The priority was looked at and stays as it is: answers the review an escalation asked for. */
    reviewed: z.literal(true),
    reason: text,
  })
  .partial();

export const AssignSchema = z.strictObject({ group: name, assignee: EmailSchema.nullish() });
export const AcceptSchema = z.strictObject({});
export const HoldSchema = z.strictObject({ reason: name, comment: text, followUpAt: GivenInstantSchema.nullish() });
export const WaitSchema = z.strictObject({ until: GivenInstantSchema, comment: text.nullish() });
export const ResumeSchema = z.strictObject({ comment: text.nullish() });
export const EscalateSchema = z.strictObject({
  type: EscalationTypeSchema,
  reason: text,
  group: name.nullish(),
  supplierTicket: supplierTicket.nullish(),
});
export const ResolveSchema = z.strictObject({
  code: name,
  notes: text,
  workaround: z.boolean().default(false),
  category: name.nullish(),
  subcategory: name.nullish(),
});
export const ConfirmSchema = z.strictObject({});
export const ReopenSchema = z.strictObject({ reason: text });
export const CloseSchema = z.strictObject({ code: name.optional() });
export const CancelSchema = z.strictObject({ reason: text });
export const CommentSchema = z.strictObject({ body: text, visibility: VisibilitySchema.default('public') });
export const ContactCommandSchema = z.strictObject({
  ...ContactSchema.shape,
  body: text,
  visibility: VisibilitySchema.default('public'),
});
export const LinkCommandSchema = z.strictObject({
  relation: RelationSchema,
  target: boundedText({ characters: 40, least: 1 }),
});

/** What an alert says of the record it belongs to; `delivery` recognises a repetition of the same message. */
export interface AlertReport {
  readonly source: string;
  readonly key: string;
  readonly delivery: string;
  /** The sender, within which the key is meant; null for a bus. */
  readonly integration?: string | null | undefined;
  /** When it was told. */
  readonly at: string;
  /** When the trouble began, where the sender says it. */
  readonly since?: string | null | undefined;
  /** Which member under the key it is about, and how that one stood before; null for one nobody knew. */
  readonly member?: { readonly id: string; readonly before: MemberStanding | null } | undefined;
  /** What it says. */
  readonly words?: AlertWords | undefined;
  /** How many alerts its sender left out of the message; none unless said. */
  readonly leftOut?: number | undefined;
  readonly severity: z.infer<typeof LevelSchema>;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly url: string | null;
  readonly runbook: string | null;
  /** Where rules say better than severity and items. */
  readonly impact?: z.infer<typeof LevelSchema> | undefined;
  readonly urgency?: z.infer<typeof LevelSchema> | undefined;
  /** When it began to fire and was quiet again of late, this time with it; none where it only fires on. */
  readonly changes?: readonly string[] | undefined;
  /** The occurrence that is to be noted; with another one by then there is nothing but to count. */
  readonly occurrence?: number | undefined;
}

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
  /** Earlier records that are to come under it. */
  readonly adopts?: readonly string[] | undefined;
} & Omit<z.output<typeof OpenSchema>, 'requester' | 'channel'> &
  z.output<typeof OpenExtras>;

type CommandOf<Type extends string, Schema extends z.ZodType> = { readonly type: Type } & z.output<Schema>;

/** Everything that can be asked of a record that exists. */
export type Command =
  | CommandOf<'reclassify', typeof ReclassifySchema>
  | CommandOf<'assign', typeof AssignSchema>
  | { readonly type: 'accept' }
  | CommandOf<'hold', typeof HoldSchema>
  | CommandOf<'wait', typeof WaitSchema>
  | CommandOf<'resume', typeof ResumeSchema>
  /** Nested, for an escalation has a `type` of its own. */
  | { readonly type: 'escalate'; readonly escalation: z.output<typeof EscalateSchema> }
  | CommandOf<'resolve', typeof ResolveSchema>
  | { readonly type: 'confirm' }
  | CommandOf<'reopen', typeof ReopenSchema>
  | CommandOf<'close', typeof CloseSchema>
  | CommandOf<'cancel', typeof CancelSchema>
  | (CommandOf<'comment', typeof CommentSchema> & {
      readonly attachments?: z.output<typeof AttachmentSchema>[];
      readonly mail?: z.output<typeof MailOriginSchema> | null;
      /** Whom the mail names beside its writer, and who was sent it directly. */
      readonly participants?: readonly Person[];
      readonly addressed?: readonly string[];
      /** It was said in a call or a chat, which somebody of the desk notes. */
      readonly contact?: Contact;
    })
  | CommandOf<'survey', typeof SurveySchema>
  | { readonly type: 'ask-status'; readonly others: readonly Standing[] }
  | CommandOf<'link', typeof LinkCommandSchema>
  | TaskCommand
  /** The record becomes the parent of others; `moves`: they are still to be brought under it. */
  | { readonly type: 'adopt'; readonly children: readonly string[]; readonly moves: boolean }
  /** Under another parent, or none, if it is still where it was. */
  | { readonly type: 'move-under'; readonly parent: string | null; readonly from: string | null }
  | {
      readonly type: 'resolve-with-parent';
      readonly parent: string;
      /** Names this one resolution of the parent. */
      readonly resolution: string;
      readonly code: string;
      readonly notes: string;
      readonly workaround: boolean;
    }
  /** A child is more urgent; or the one that `replaces` names no longer is, and the worst of the others counts, if any. */
  | {
      readonly type: 'raise';
      readonly priority: z.infer<typeof LevelSchema> | null;
      readonly by: string | null;
      readonly replaces: string | null;
    }
  /** Everything under it is quiet since `at`; `last` was the last. */
  | { readonly type: 'children-recovered'; readonly last: string; readonly at: string }
  | ParticipantCommand
  /** A mail about the record did not reach somebody and never will; for the desk to know, nothing more. */
  | ({ readonly type: 'mail-refused' } & z.output<typeof mailRefused.data>)
  | { readonly type: 'alert-fired'; readonly alert: AlertReport }
  | { readonly type: 'alert-recovered'; readonly alert: AlertReport }
  /** A silence began that may be about it. */
  | { readonly type: 'quiet' }
  | { readonly type: 'end-silence'; readonly silence: string }
  /** Moves the record to another version of the configuration, governing rules and all (configuration/governing.ts). */
  | { readonly type: 'reconfigure'; readonly to: VersionedConfiguration; readonly why: string }
  /** Applies everything that is due at `now`, each stamped with its own due instant. */
  | { readonly type: 'fire-timers' };

export type CommandType = Command['type'] | 'open';
