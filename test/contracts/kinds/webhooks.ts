import { webhooks } from '#functions/http-api/services/webhooks.ts';
import type { WebhooksService } from '#shared/use-cases/webhooks/webhooks.ts';
import { double, JOURNALS, type KindInTests, keptOf, STAMP } from '#test/contracts/kind-in-tests.ts';

const WEBHOOK = {
  ...{ ...STAMP, id: 'w-0', paused: null },
  fields: {
    ...{ name: 'Phone', url: 'https://ntfy.example.com/desk', format: 'standard' as const, events: ['incident.*'] },
    ...{ owner: 'mia@example.com', keptAs: '00' },
  },
};

const WEBHOOKS_DOUBLE: WebhooksService = {
  journals: JOURNALS,
  list: async () => ({ items: [WEBHOOK], nextCursor: null }),
  read: async () => WEBHOOK,
  add: async () => ({ record: WEBHOOK, secret: 'whsec_0', replayed: false }),
  renewSecret: async () => ({ record: WEBHOOK, secret: 'whsec_0', replayed: false }),
  change: keptOf(WEBHOOK),
  remove: keptOf(WEBHOOK),
  deliveries: async () => ({ items: [], nextCursor: null }),
  test: keptOf(WEBHOOK),
  replay: keptOf(WEBHOOK),
};

export const KIND: KindInTests = {
  doubles: [double(webhooks, WEBHOOKS_DOUBLE)],
  work: [],
  withoutVersion: [
    'POST /webhooks',
    'POST /webhooks/{id}/deliveries/{delivery}/replay',
    'POST /webhooks/{id}/replay',
    'POST /webhooks/{id}/test',
  ],
  roles: `
GET   /webhooks                             -         -     -       -                -               all           all   -
POST  /webhooks                             -         -     -       -                -               all           all   -
GET   /webhooks/{id}                        -         -     -       -                -               all           all   -
PATCH /webhooks/{id}                        -         -     -       -                -               all           all   -
DELETE /webhooks/{id}                        -         -     -       -                -               all           all   -
GET   /webhooks/{id}/deliveries             -         -     -       -                -               all           all   -
POST  /webhooks/{id}/deliveries/{delivery}/replay -         -     -       -                -               all           all   -
POST  /webhooks/{id}/replay                 -         -     -       -                -               all           all   -
POST  /webhooks/{id}/test                   -         -     -       -                -               all           all   -
POST  /webhooks/{id}/secret                 -         -     -       -                -               all           all   -
GET   /webhooks/{id}/timeline               -         -     -       -                -               all           all   -
GET   /webhooks/{id}/verification           -         -     -       -                -               all           all   -
`,
};
