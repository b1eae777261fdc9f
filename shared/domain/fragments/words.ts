import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import type { LEVELS } from '#events/terms/vocabulary.ts';

/** What one part of the configuration names and another refers to. */
export const NameSchema = boundedText({ characters: 100, least: 1, untrimmed: true });

/** What people read instead of a name. */
export const LabelSchema = boundedText({ characters: 200, least: 1, untrimmed: true });

/** One value for each level. */
export function byLevel<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ critical: value, high: value, medium: value, low: value } satisfies Record<
    (typeof LEVELS)[number],
    Value
  >);
}
