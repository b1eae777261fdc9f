import { groupOf } from '#domain/assignment/groups.ts';
import { assign } from '#domain/incident/assignment/assignment.ts';
import { ofInterest } from '#domain/incident/assignment/of-interest.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { EscalationCommand } from './escalation-commands.ts';

/**
 * Asks for more skill, more authority or more haste. A functional escalation hands the record to the next tier, or to a
 * supplier with the number it has there; of the others owner and incident manager are told, and a requester's asks for a
 * review of the priority (ASG4, ASG7).
 */
export function escalate(draft: Draft, { escalation }: EscalationCommand): void {
  const { type, reason, supplierTicket } = escalation;
  const { status } = draft.record;
  if (!isUnresolved(status)) throw new DomainError('wrong-status', { status, command: 'escalate', allowed: [] });
  if (supplierTicket && type !== 'functional') throw invalid('supplierTicket', 'belongs to a functional escalation');
  const group = type === 'functional' ? (escalation.group ?? nextTier(draft)) : null;
  if (group !== null) groupOf(group, draft.configuration);
  const tell = type === 'functional' ? {} : { tell: ofInterest(draft) };
  draft.add('escalated', { type, reason, group, ...(supplierTicket && { supplierTicket }), ...tell }, { why: reason });
  if (group !== null) assign(draft, { group }, reason);
}

function nextTier(draft: Draft): string {
  const { groups } = draft.configuration;
  const next = Object.entries(groups).find(([, { tier }]) => tier === draft.record.tier + 1);
  if (next === undefined)
    throw new DomainError('conflict', { reason: `no group stands above tier ${draft.record.tier}` });
  return next[0];
}
