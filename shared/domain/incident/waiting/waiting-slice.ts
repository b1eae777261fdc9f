import { NOT_STANDING } from '#domain/incident/record/not-standing.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Slice } from '#domain/incident/slice.ts';
import { endSilence } from './end-silence.ts';
import { wait } from './wait.ts';
import { wake } from './wake.ts';

/** Out of every queue until a date. */
export const WAITING = {
  decisions: { wait, 'end-silence': endSilence },
  folds: {
    waiting: (record, { data }) => ({
      status: 'waiting',
      waitUntil: data.until,
      hold: null,
      returnTo: record.status === 'waiting' ? record.returnTo : beforeWait(record),
    }),
    woken: (_record, { data }) => ({ status: data.to, ...NOT_STANDING }),
  },
  effects: { 'wait-until': wake },
  plan: ({ status, waitUntil }) =>
    status === 'waiting' && waitUntil !== null ? [{ kind: 'wait-until', at: waitUntil }] : [],
} satisfies Slice;

function beforeWait({ status }: IncidentRecord): IncidentRecord['status'] {
  return status === 'on_hold' ? 'in_progress' : status;
}
