import * as z from 'zod';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { HANDLERS } from '#functions/http-api/api/roles.ts';
import { UnprocessedMailSchema } from '#shared/mail-in/kept/unprocessed.ts';

const QuerySchema = z.strictObject({
  action: UnprocessedMailSchema.shape.action.optional().meta({ description: 'What was done with it instead' }),
  settled: z.literal('too').optional().meta({ description: 'Those a person has decided about are left out otherwise' }),
  ...Paging,
});

export const listUnprocessedMail = defineRoute({
  method: 'GET',
  path: '/mail/unprocessed',
  id: 'listUnprocessedMail',
  tag: 'Mail',
  summary: 'Mails that changed no record, and why: automatic, held for review, refused or quarantined',
  description:
    'The newest first. The originals are in the mail bucket under `key`. One of which nobody can read what is stored is `{id, unreadable: true}`.',
  access: 'roles',
  roles: HANDLERS,
  changes: 'nothing',
  query: QuerySchema,
  answer: {
    type: 'json',
    status: 200,
    name: 'UnprocessedMails',
    schema: pageOfItems(UnprocessedMailSchema),
    tagged: false,
  },
  async handle({ context, query: { limit, cursor = null, ...filter } }, { mails }) {
    const { items, nextCursor } = await mails.list(context.tenant, filter, { limit, cursor });
    return { body: { items: [...items], nextCursor } };
  },
});
