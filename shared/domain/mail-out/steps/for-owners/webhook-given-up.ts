import { linkIf, paragraph } from '#domain/mail-out/layout/content.ts';
import { defineRecordMail } from '#domain/mail-out/steps/frame/define-record-mail.ts';
import { WEBHOOK_EVENTS } from '#events/webhook/changes.v1.ts';
import { WebhookSchema } from '#events/webhook/webhook.ts';

/** Who looks after a webhook is told once that the desk gave up its receiver. */
export const webhookGivenUp = defineRecordMail({
  step: 'webhook-given-up',
  event: WEBHOOK_EVENTS['given-up'],
  prefix: 'WEBHOOK',
  subject: 'webhookGivenUp',
  about: 'webhook',
  picture: WebhookSchema,
  tell: ({ reason }, { name, owner }) => ({
    ...{ to: owner, title: name, zone: 'UTC', page: 'administration/webhooks-out' },
    content: ({ words, url }) => [
      paragraph(words.desk.webhookGivenUp[reason](name)),
      ...linkIf(words.desk.openWebhook, url),
    ],
  }),
});
