import { CHANGE_EVENTS } from '#events/change/changes.v1.ts';
import type { ChangesService } from '#shared/use-cases/changes/changes.ts';
import { changesService } from '#shared/use-cases/changes/changes-service.ts';
import { nearbyService } from '#shared/use-cases/observed/nearby-changes.ts';
import { double, JOURNALS, type KindInTests, STAMP } from '#test/contracts/kind-in-tests.ts';

const { removed: _, ...stamp } = STAMP;
const CHANGE = {
  ...{ ...stamp, id: 'CHG-000001', status: 'requested' as const, fields: CHANGE_EVENTS.requested.example.fields },
  ...{ incident: 'INC-000001', requestedBy: 'lin@example.com', assignee: null, approval: null, refusal: null },
  ...{ window: null, implementation: null, asks: [], requestedAt: stamp.updatedAt },
};
const WHOLE = { record: CHANGE, conflicts: [] };
const changed = async () => ({ ...WHOLE, replayed: false });

const CHANGES_DOUBLE: ChangesService = {
  journals: JOURNALS,
  list: async () => ({ items: [CHANGE], nextCursor: null }),
  read: async () => WHOLE,
  ofIncident: async () => ({ ...(await changed()), made: true }),
  ...{ request: changed, change: changed, approve: changed, reject: changed },
  ...{ schedule: changed, implement: changed, cancel: changed },
};

export const KIND: KindInTests = {
  doubles: [double(changesService, CHANGES_DOUBLE), double(nearbyService, { nearby: async () => [] })],
  work: ['POST /changes'],
  withoutVersion: ['POST /changes'],
  roles: `
GET   /changes                         -         all   all     all              all             all           all   all
POST  /changes                         -         all   all     all              all             all           all   -
GET   /changes/{number}                -         all   all     all              all             all           all   all
PATCH /changes/{number}                -         all   all     all              all             all           all   -
POST  /incidents/{number}/change       -         all   all     all              all             all           all   -
POST  /changes/{number}/approve        -         -     -       all              -               all           all   -
POST  /changes/{number}/reject         -         -     -       all              -               all           all   -
POST  /changes/{number}/schedule       -         all   all     all              all             all           all   -
POST  /changes/{number}/implement      -         all   all     all              all             all           all   -
POST  /changes/{number}/cancel         -         all   all     all              all             all           all   -
GET   /incidents/{number}/nearby-changes -       all   all     all              all             all           all   all
GET   /changes/{number}/timeline       -         all   all     all              all             all           all   all
GET   /changes/{number}/verification   -         all   all     all              all             all           all   all
`,
};
