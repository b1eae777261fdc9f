import * as z from 'zod';
import { type Fault, type Named, unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { byLevel } from '#domain/fragments/words.ts';
import { LevelSchema } from '#events/terms/vocabulary.ts';
import { ALERT_FIELDS, SHIPPED_ALERTS } from './alert-configuration.ts';

const fields = {
  alerts: z.strictObject({
    /** Impact and urgency of an alert by its severity. */
    severities: byLevel(z.strictObject({ impact: LevelSchema, urgency: LevelSchema })),
    /** What recovery does to a record a person has touched: note it, or resolve all the same (Semantics, rule 33). */
    recoveryOfTouched: z.enum(['note', 'resolve']),
    /** Within so many minutes of its resolution an alert that fires again reopens the record; 0 opens a new one. */
    reopenMinutes: z.int().min(0).max(10_080),
    ...ALERT_FIELDS,
  }),
};

export type AlertsPart = Part<typeof fields>;

const SHIPPED: AlertsPart['alerts'] = {
  severities: {
    critical: { impact: 'critical', urgency: 'critical' },
    high: { impact: 'high', urgency: 'high' },
    medium: { impact: 'medium', urgency: 'medium' },
    low: { impact: 'low', urgency: 'low' },
  },
  recoveryOfTouched: 'note',
  reopenMinutes: 0,
  ...SHIPPED_ALERTS,
};

interface Others {
  readonly groups: Named;
  readonly categories: Named;
}

/** Sources are looked at apart (source-references.ts), for that takes everything a source brings along. */
export const ALERTS = fragment({
  fields,
  shipped: () => ({ alerts: SHIPPED }),
  asOf: 'opening',
  faults: ({ alerts, groups, categories }: AlertsPart & Others): Fault[] =>
    alerts.rules.flatMap(({ set }, index) => [
      ...unknownName(`alerts.rules.${index}.set.group`, set.group, groups),
      // An alert with a category nobody knows could not be opened.
      ...(Object.keys(categories).length === 0
        ? []
        : unknownName(`alerts.rules.${index}.set.category`, set.category, categories)),
    ]),
});
