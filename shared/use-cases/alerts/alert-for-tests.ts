import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import type { AlertCounter } from '#shared/store/alerts/alert-counter.ts';
import type { StoredMember } from '#shared/store/alerts/alert-members.ts';

const at = '2026-09-07T10:00:00.000Z';

export const ALERT_FOR_TESTS: IncomingAlert = {
  ...{ source: 'alertmanager', key: 'k', delivery: 'd', at, severity: 'high', state: 'firing' },
  ...{ url: null, runbook: null, title: 'Disk full', description: '', integration: null },
  ...{ member: 'k', formerKeys: [], sentAt: null, since: null, identifiedBy: 'id', resendsAfterSeconds: null },
  words: { title: 'Disk full', description: '' },
  ...{ names: [], registered: [], configurationItems: [], labels: {}, rules: {} },
};

export const COUNTER_FOR_TESTS: AlertCounter = {
  ...{ occurrences: 12, firstAt: at, lastAt: at, state: 'firing', changedAt: at, recoveredAt: null },
  ...{ severity: 'high', open: true, flapping: false, delivery: null, seenAt: null, revision: 12 },
};

export const MEMBER_FOR_TESTS: StoredMember = {
  ...{ id: 'k', state: 'firing', severity: 'high', firedAt: null, recoveredAt: null },
  ...{ delivery: 'd', seenAt: at, revision: 1 },
};
