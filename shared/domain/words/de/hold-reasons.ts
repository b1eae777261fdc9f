import type { HoldReasonLabels } from '#domain/words/shape/hold-reason-labels.ts';

export const holdReasons: HoldReasonLabels = {
  awaiting_requester: 'Rückmeldung erwartet',
  awaiting_supplier: 'Wartet auf einen Lieferanten',
  awaiting_change: 'Wartet auf eine Änderung',
  awaiting_problem: 'Wartet auf eine Problemlösung',
};
