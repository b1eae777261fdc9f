import type { HoldReasonLabels } from '#domain/words/shape/hold-reason-labels.ts';

export const holdReasons: HoldReasonLabels = {
  awaiting_requester: 'En attente de votre réponse',
  awaiting_supplier: 'En attente d’un fournisseur',
  awaiting_change: 'En attente d’un changement',
  awaiting_problem: 'En attente d’un problème',
};
