import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';

/** How bodies of any shape become alerts: a JSONata text for each field of the desk's own alert (docs/monitoring.md). */

const LONGEST_EXPRESSION = 2000;
const Expression = boundedText({ characters: LONGEST_EXPRESSION, least: 1 });

export const MappingSchema = z.strictObject({
  /** Finds the alerts in the body; without it the body is one alert, or an array of them. */
  alerts: Expression.optional(),
  key: Expression,
  state: Expression,
  title: Expression,
  severity: Expression.optional(),
  description: Expression.optional(),
  at: Expression.optional(),
  since: Expression.optional(),
  url: Expression.optional(),
  runbook: Expression.optional(),
  items: Expression.optional(),
  labels: Expression.optional(),
  /** Of this very message: the same again changes nothing. */
  id: Expression.optional(),
});

export type Mapping = z.output<typeof MappingSchema>;
