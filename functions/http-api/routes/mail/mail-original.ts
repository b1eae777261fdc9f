import * as z from 'zod';
import { invalid } from '#domain/kernel/errors.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';

const BoxSchema = z.object({ address: z.string(), name: z.string().nullable() });

const OriginalSchema = z.object({
  messageId: z.string().nullable(),
  from: BoxSchema.nullable(),
  to: z.array(BoxSchema),
  cc: z.array(BoxSchema),
  subject: z.string(),
  date: InstantSchema.meta({ description: 'What the sender says, but never later than the arrival' }),
  text: z.string().meta({ description: 'All of it, with history and signature' }),
  html: z.string().nullable().meta({ description: 'Without anything that runs, loads or submits' }),
  attachments: z.array(
    z.object({ name: z.string(), contentType: z.string(), size: z.int(), dangerous: z.literal(true).optional() }),
  ),
});

/** Journals have no more entries than this in any life. */
const VERSION = /^[1-9]\d{0,8}$/;

export const getOriginalMail = defineRoute({
  method: 'GET',
  path: '/incidents/{number}/timeline/{version}/mail',
  id: 'getOriginalMail',
  tag: 'Mail',
  summary: 'Read the whole mail an entry came from: what is shown of it in the timeline is trimmed',
  description:
    'Of entries whose `data.mail` is not null. `data.mail.trimmed` says that the mail says more than the entry.',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  answer: { type: 'json', status: 200, name: 'OriginalMail', schema: OriginalSchema, tagged: false },
  async handle({ params, context }, { originalMail }) {
    if (!VERSION.test(params.version)) throw invalid('version', 'must be the version of an entry');
    const { mail, html } = await originalMail(context.tenant, params.number, Number(params.version));
    const { messageId, from, to, cc, subject, date, text } = mail;
    const attachments = mail.attachments.map(({ content: _content, ...file }) => file);
    return { body: { messageId, from, to: [...to], cc: [...cc], subject, date, text, html, attachments } };
  },
});
