import * as z from 'zod';
import { UnprocessedMailSchema } from '#shared/mail/unprocessed.ts';
import { HANDLERS } from '../roles.ts';
import { defineRoute } from './define-route.ts';

export const listUnprocessedMail = defineRoute({
  method: 'GET',
  path: '/mail/unprocessed',
  id: 'listUnprocessedMail',
  tag: 'Mail',
  summary: 'Mails that changed no record, and why: unreadable, automatic, or held for review',
  description: 'The newest first. The originals are in the mail bucket under `key`.',
  access: 'roles',
  roles: HANDLERS,
  changes: 'nothing',
  answer: {
    type: 'json',
    status: 200,
    name: 'UnprocessedMails',
    schema: z.object({ items: z.array(UnprocessedMailSchema) }),
    tagged: false,
  },
  async handle({ context }, { unprocessedMails }) {
    return { body: { items: await unprocessedMails(context.tenant) } };
  },
});
