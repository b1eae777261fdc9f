import type { Route } from '#functions/http-api/api/route.ts';
import {
  listIntegrations,
  mintIntegrationToken,
  revokeIntegrationToken,
  setIntegrationSecret,
} from '../alerts/integrations.ts';
import { receiveAlert } from '../alerts/receive-alert.ts';
import { receiveHeartbeat } from '../alerts/receive-heartbeat.ts';
import { endSilence, listSilences, makeSilence } from '../alerts/silences.ts';
import {
  getUnparsedAlert,
  listUnparsedAlerts,
  redriveUnparsedAlert,
  redriveUnparsedAlerts,
} from '../alerts/unparsed-alerts.ts';

export const ROUTES: readonly Route[] = [
  receiveAlert,
  receiveHeartbeat,
  listUnparsedAlerts,
  getUnparsedAlert,
  redriveUnparsedAlert,
  redriveUnparsedAlerts,
  listIntegrations,
  mintIntegrationToken,
  revokeIntegrationToken,
  setIntegrationSecret,
  listSilences,
  makeSilence,
  endSilence,
];
