import * as z from 'zod';
import type { Command } from '#domain/incident/commands.ts';
import { CommentSchema } from '#domain/incident/conversation/conversation-commands.ts';
import { HoldSchema } from '#domain/incident/holds/hold-commands.ts';
import { CancelSchema, CloseSchema, ResolveSchema } from '#domain/incident/resolution/resolution-commands.ts';
import { WaitSchema } from '#domain/incident/waiting/wait-command.ts';
import { LanguageSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { readVisible } from '#functions/http-api/routes/incidents/own-record.ts';

/** What the desk does of which requesters are told, named as the last segment of its route. */
const QuestionSchema = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('comments'), body: CommentSchema }),
  z.strictObject({ command: z.literal('hold'), body: HoldSchema }),
  z.strictObject({ command: z.literal('wait'), body: WaitSchema }),
  z.strictObject({ command: z.literal('resolve'), body: ResolveSchema }),
  z.strictObject({ command: z.literal('close'), body: CloseSchema }),
  z.strictObject({ command: z.literal('cancel'), body: CancelSchema }),
]);

export const previewMails = defineRoute({
  method: 'POST',
  path: '/incidents/{number}/mail-preview',
  id: 'previewMails',
  tag: 'Incidents',
  summary: 'Read what a command would have requesters be sent, without doing it',
  description:
    'A mail for each reader outside the desk, in their language, as the desk writes it. Its links lead nowhere: they are signed for their reader when it is sent. Whether an address takes mail, and whether the mail waits for a digest, is decided then.',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  body: {
    type: 'json',
    schema: QuestionSchema,
    example: { command: 'resolve', body: { code: 'fixed', notes: 'The lamp was replaced' } },
  },
  answer: {
    type: 'json',
    status: 200,
    name: 'MailPreview',
    schema: z.object({
      items: z.array(z.object({ to: z.string(), language: LanguageSchema, subject: z.string(), text: z.string() })),
    }),
    tagged: false,
  },
  async handle(request, services) {
    const found = await readVisible(request, services);
    return { body: { items: await services.previewMails(request.context, found, commandOf(request.body)) } };
  },
});

function commandOf(question: z.output<typeof QuestionSchema>): Command {
  switch (question.command) {
    case 'comments':
      return { type: 'comment', ...question.body };
    case 'hold':
    case 'wait':
    case 'resolve':
    case 'close':
    case 'cancel':
      return { type: question.command, ...question.body } as Command;
    default:
      return question satisfies never;
  }
}
