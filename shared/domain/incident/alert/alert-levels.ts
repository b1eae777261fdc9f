import type { AlertsPart } from '#domain/alerts/alerts-fragment.ts';
import { registered } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import type { AlertReport } from './alert-commands.ts';

/**
 * Impact is how much depends on what is broken: the criticality of its items and of all that depends on them, where the
 * register knows it. Urgency is how bad the alert says it is. Rules of alerts go before both.
 */
export function alertLevels(
  { severity, impact, urgency }: Pick<AlertReport, 'severity' | 'impact' | 'urgency'>,
  { configurationItems }: { configurationItems: readonly string[] },
  configuration: AlertsPart & RegisterPart,
): { impact: Level; urgency: Level } {
  const assumed = configuration.alerts.severities[severity];
  const { criticality } = registered(configurationItems, configuration);
  return { impact: impact ?? criticality ?? assumed.impact, urgency: urgency ?? assumed.urgency };
}
