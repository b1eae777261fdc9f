import * as z from 'zod';
import type { Person } from '#domain/incident/participants/participant-commands.ts';
import { type Asked, text } from '#domain/incident/record/command-fields.ts';
import type { mailRefused } from '#events/incident/conversation/mail-refused.v1.ts';
import type { Standing } from '#events/incident/conversation/status-asked.v1.ts';
import type { Attachment } from '#events/incident/incident.ts';
import type { MailOriginSchema } from '#events/incident/mail-origin.ts';
import type { SurveySchema } from '#events/incident/survey.ts';
import { type Contact, ContactSchema, VisibilitySchema } from '#events/terms/vocabulary.ts';

export const CommentSchema = z.strictObject({ body: text, visibility: VisibilitySchema.default('public') });
export const ContactCommandSchema = z.strictObject({
  ...ContactSchema.shape,
  body: text,
  visibility: VisibilitySchema.default('public'),
});

type CommentCommand = Asked<'comment', typeof CommentSchema> & {
  readonly attachments?: Attachment[];
  readonly mail?: z.output<typeof MailOriginSchema> | null;
  /** Whom the mail names beside its writer, and who was sent it directly. */
  readonly participants?: readonly Person[];
  readonly addressed?: readonly string[];
  /** It was said in a call or a chat, which somebody of the desk notes. */
  readonly contact?: Contact;
};

export type ConversationCommand =
  | CommentCommand
  | Asked<'survey', typeof SurveySchema>
  | { readonly type: 'ask-status'; readonly others: readonly Standing[] }
  /** A mail about the record did not reach somebody and never will; for the desk to know, nothing more. */
  | Asked<'mail-refused', typeof mailRefused.data>;
