import type { Draft } from '#domain/incident/draft.ts';
import { handOver } from './handover.ts';
import { ofInterest } from './of-interest.ts';

/**
 * A record that people hand on and on finds its place by the incident manager (ASG5): at more bounces than configured it is
 * given to them in the default group. The first handover is no bounce, it is where the work belongs; what the system moves
 * is none either. From there the count begins again. Without an incident manager the record stays and is told of.
 */
export function sendToManager(draft: Draft): void {
  const { configuration } = draft;
  const bounces = (draft.record.handovers ?? 0) - 1;
  if (bounces <= configuration.escalation.bouncesToManager) return;
  const { defaultGroup, incidentManager } = configuration;
  const reason = `Handed over ${bounces + 1} times, that is ${bounces} bounces`;
  const group = incidentManager === null ? null : defaultGroup;
  draft.add(
    'escalated',
    { type: 'hierarchical', reason, group, cause: 'bounces', tell: ofInterest(draft) },
    { bySystem: true, why: reason },
  );
  if (incidentManager === null) return;
  handOver(draft, { group: defaultGroup, assignee: incidentManager }, { bySystem: true, why: reason });
}
