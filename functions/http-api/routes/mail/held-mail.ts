import * as z from 'zod';
import type { ParsedMail } from '#domain/mail/mail.ts';
import { LONGEST_SHOWN_MAIL } from '#events/terms/limits.ts';
import { boundedText, cutText } from '#events/terms/text.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { HANDLERS } from '#functions/http-api/api/roles.ts';
import { UnprocessedMailSchema } from '#shared/mail-in/kept/unprocessed.ts';

const MailboxSchema = z.object({ address: z.string(), name: z.string().nullable() });

const ContentSchema = z.object({
  from: MailboxSchema.nullable(),
  to: z.array(MailboxSchema),
  cc: z.array(MailboxSchema),
  date: z.string(),
  text: z.string(),
  html: z.string().nullable().meta({ description: 'Without anything that runs, loads or submits' }),
  attachments: z.array(z.object({ name: z.string(), contentType: z.string(), size: z.int() })),
});

const HeldMailSchema = UnprocessedMailSchema.extend({
  content: ContentSchema.nullable().meta({ description: 'null where it may do harm or cannot be read' }),
  accepting: z
    .object({ as: z.enum(['comment', 'new']), number: z.string().nullable() })
    .nullable()
    .meta({ description: 'Where it goes when it is accepted without a wish; null when it cannot be' }),
});

const AcceptSchema = z.strictObject({
  as: z.enum(['comment', 'new']).optional(),
  number: boundedText({ characters: 40, least: 1 })
    .optional()
    .meta({ description: 'The record to add it to, if not the one it names' }),
});
const RefuseSchema = z.strictObject({ reason: boundedText({ characters: 1000, least: 1 }).optional() });

const SETTLED = {
  type: 'json',
  status: 200,
  name: 'UnprocessedMail',
  schema: UnprocessedMailSchema,
  tagged: false,
} as const;

export const getHeldMail = defineRoute({
  method: 'GET',
  path: '/mail/unprocessed/{id}',
  id: 'getUnprocessedMail',
  tag: 'Mail',
  summary: 'One mail that changed no record: what is in it, and where it would go',
  access: 'roles',
  roles: HANDLERS,
  changes: 'nothing',
  answer: { type: 'json', status: 200, name: 'HeldMail', schema: HeldMailSchema, tagged: false },
  async handle({ context, params }, { mails }) {
    const { item, content } = await mails.read(context.tenant, params.id);
    const { number } = item;
    const accepting = content && { as: number === null ? ('new' as const) : ('comment' as const), number };
    return { body: { ...item, content: content && shown(content), accepting } };
  },
});

export const acceptHeldMail = defineRoute({
  method: 'POST',
  path: '/mail/unprocessed/{id}/accept',
  id: 'acceptUnprocessedMail',
  tag: 'Mail',
  summary: 'Let a mail do what it was kept from: become a comment, or a record of its own',
  description: 'Accepting it again changes nothing; refusing it afterwards is a conflict.',
  access: 'roles',
  roles: HANDLERS,
  changes: 'new',
  body: { type: 'json', schema: AcceptSchema, example: { as: 'comment' } },
  answer: SETTLED,
  async handle({ context, params, body }, { mails }) {
    return { body: await mails.accept(context, params.id, body) };
  },
});

export const refuseHeldMail = defineRoute({
  method: 'POST',
  path: '/mail/unprocessed/{id}/refuse',
  id: 'refuseUnprocessedMail',
  tag: 'Mail',
  summary: 'Let a mail change nothing for good; its sender is told nothing',
  access: 'roles',
  roles: HANDLERS,
  changes: 'new',
  body: { type: 'json', schema: RefuseSchema, example: { reason: 'Nobody we know' } },
  answer: SETTLED,
  async handle({ context, params, body }, { mails }) {
    return { body: await mails.refuse(context, params.id, body.reason ?? null) };
  },
});

function shown({ from, to, cc, date, text, html, attachments }: ParsedMail): z.input<typeof ContentSchema> {
  const files = attachments.map(({ name, contentType, size }) => ({ name, contentType, size }));
  const readable = cutText(text, { units: LONGEST_SHOWN_MAIL, mark: '…' });
  return { from, to: [...to], cc: [...cc], date, text: readable, html, attachments: files };
}
