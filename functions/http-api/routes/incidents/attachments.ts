import * as z from 'zod';
import { DomainError } from '#domain/kernel/errors.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { ROLES } from '#functions/http-api/api/roles.ts';
import { readVisible } from './own-record.ts';

export const getAttachment = defineRoute({
  method: 'GET',
  path: '/incidents/{number}/attachments/{id}',
  id: 'getAttachment',
  tag: 'Incidents',
  summary: 'Get a link to an attachment',
  description: 'The link works for whoever has it, for a few minutes.',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  answer: {
    type: 'json',
    status: 200,
    name: 'AttachmentLink',
    schema: z.object({ url: z.string(), expiresAt: InstantSchema }),
    tagged: false,
  },
  async handle(request, services) {
    const { record } = await readVisible(request, services);
    const attachment = record.attachments.find(({ id }) => id === request.params.id);
    const hidden = request.scope === 'own' && attachment?.internal === true;
    if (!attachment || hidden) throw new DomainError('not-found', { what: 'attachment' });
    const { tenant, number } = record;
    return { body: await services.attachmentLink({ tenant, number, attachment, now: request.now }) };
  },
});
