import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { byLevel } from '#domain/fragments/words.ts';
import { LevelSchema } from '#events/terms/vocabulary.ts';

const fields = {
  /** `priorityMatrix[impact][urgency]` */
  priorityMatrix: byLevel(byLevel(LevelSchema)),
};

export type PriorityMatrixPart = Part<typeof fields>;

const SHIPPED: PriorityMatrixPart['priorityMatrix'] = {
  critical: { critical: 'critical', high: 'critical', medium: 'high', low: 'medium' },
  high: { critical: 'critical', high: 'high', medium: 'medium', low: 'medium' },
  medium: { critical: 'high', high: 'medium', medium: 'medium', low: 'low' },
  low: { critical: 'medium', high: 'medium', medium: 'low', low: 'low' },
};

export const PRIORITY_MATRIX = fragment({ fields, shipped: () => ({ priorityMatrix: SHIPPED }), asOf: 'opening' });
