import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { readVisible } from '#functions/http-api/routes/incidents/own-record.ts';

const DeliverySchema = z.object({
  step: z.string().meta({ description: 'What the mail was about' }),
  to: z.string().nullable(),
  outcome: z
    .enum(['sending', 'digested', 'sent', 'suppressed', 'impossible'])
    .meta({ description: '`digested`: waits to be sent together with others' }),
  at: InstantSchema,
  messageId: z.string().nullable(),
  reason: z.string().nullable().meta({ description: 'Why it was not sent' }),
  feedback: z
    .object({
      outcome: z.enum(['delivered', 'delayed', 'bounced', 'complained', 'rejected']),
      at: InstantSchema,
      detail: z.string().nullable(),
    })
    .nullable()
    .meta({ description: 'What became of it after it was sent, as far as SES told' }),
});

export const listNotifications = defineRoute({
  method: 'GET',
  path: '/incidents/{number}/notifications',
  id: 'listNotifications',
  tag: 'Incidents',
  summary: 'Which mails about an incident were sent, suppressed or impossible, and why',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject(Paging),
  answer: {
    type: 'json',
    status: 200,
    name: 'Notifications',
    schema: pageOfItems(DeliverySchema),
    tagged: false,
  },
  async handle(request, services) {
    const { record } = await readVisible(request, services);
    const { limit, cursor = null } = request.query;
    const { items, nextCursor } = await services.deliveriesOf(record.tenant, record.number, { limit, cursor });
    return { body: { items: [...items], nextCursor } };
  },
});
