import type { Route } from '#functions/http-api/api/route.ts';
import { listWebhookDeliveries, replayWebhook, replayWebhookDelivery, testWebhook } from '../webhooks/deliveries.ts';
import {
  addWebhook,
  changeWebhook,
  deleteWebhook,
  getWebhook,
  listWebhooks,
  renewWebhookSecret,
  WEBHOOK_JOURNAL,
} from '../webhooks/webhooks.ts';

export const ROUTES: readonly Route[] = [
  listWebhooks,
  addWebhook,
  getWebhook,
  changeWebhook,
  deleteWebhook,
  renewWebhookSecret,
  listWebhookDeliveries,
  replayWebhookDelivery,
  replayWebhook,
  testWebhook,
  ...WEBHOOK_JOURNAL,
];
