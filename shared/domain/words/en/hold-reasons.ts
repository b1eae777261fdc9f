import type { HoldReasonLabels } from '#domain/words/shape/hold-reason-labels.ts';

export const holdReasons: HoldReasonLabels = {
  awaiting_requester: 'Awaiting the requester',
  awaiting_supplier: 'Awaiting a supplier',
  awaiting_change: 'Awaiting a change',
  awaiting_problem: 'Awaiting a problem',
};
