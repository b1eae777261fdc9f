import type { Slice } from '#domain/incident/slice.ts';
import { escalate } from './escalate.ts';
import { escalateDue } from './escalation.ts';
import { escalated } from './evolve-escalated.ts';
import { escalationsDue } from './plan-escalations.ts';
import { stillWaiting, withWaiting } from './waiting-tells.ts';

/** Who else is told, and what else is done, while a promise is in danger or somebody asks for haste. */
export const ESCALATION = {
  decisions: { escalate },
  folds: {
    escalated,
    'escalation-stepped': (record, { data }) => ({ waitingTells: withWaiting(record.waitingTells, data) }),
    'escalation-told': (record, { at, data }) => ({ waitingTells: withWaiting(stillWaiting(record, data, at), data) }),
  },
  effects: { 'escalation-step': escalateDue, 'escalation-tell': escalateDue },
  plan: escalationsDue,
} satisfies Slice;
