import type { Route } from '#functions/http-api/api/route.ts';
import { showStatusPage } from '../../status-page/show-status-page.ts';
import { subscribeByForm, subscribeToStatus } from '../../status-page/subscribe.ts';
import {
  confirmSubscription,
  endSubscription,
  showConfirmation,
  showEnd,
} from '../../status-page/subscription-links.ts';

export const ROUTES: readonly Route[] = [
  showStatusPage,
  subscribeToStatus,
  subscribeByForm,
  showConfirmation,
  confirmSubscription,
  showEnd,
  endSubscription,
];
