import { groupOf } from '#domain/assignment/groups.ts';
import type { Command } from '#domain/incident/commands.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved, transition } from '#domain/incident/record/lifecycle.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { sendToManager } from './bounces.ts';
import { handOver } from './handover.ts';
import { ofInterest } from './of-interest.ts';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Hands the record to a group, and perhaps to a person in it. Handed on too often, it goes to the incident manager. */
export function assign(
  draft: Draft,
  { group, assignee = null }: Pick<Of<'assign'>, 'group' | 'assignee'>,
  why?: string,
): void {
  handOver(draft, { group, assignee }, { why: why ?? null });
  sendToManager(draft);
}

/** The assignee takes it; a colleague who takes it over becomes the assignee. First contact makes the owner (ASG3). */
export function accept(draft: Draft): void {
  const { actor } = draft.context;
  transition('accept', draft.record);
  if (actor.kind !== 'person') throw new DomainError('forbidden', { reason: 'only a person can accept an incident' });
  draft.add('accepted', { assignee: actor.id, owner: draft.record.owner ?? actor.id });
}

/**
 * Asks for more skill, more authority or more haste. A functional escalation hands the record to the next tier, or to a
 * supplier with the number it has there; of the others owner and incident manager are told, and a requester's asks for a
 * review of the priority (ASG4, ASG7).
 */
export function escalate(draft: Draft, { escalation }: Of<'escalate'>): void {
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
