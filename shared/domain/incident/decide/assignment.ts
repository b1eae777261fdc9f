import { groupOf } from '#domain/configuration/groups.ts';
import { DomainError } from '#domain/errors.ts';
import type { Command } from '../commands.ts';
import { isUnresolved, transition } from '../lifecycle.ts';
import type { Draft } from './draft.ts';
import { handover } from './handover.ts';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Hands the record to a group, and perhaps to a person in it. The same again changes nothing. */
export function assign(
  draft: Draft,
  { group, assignee = null }: Pick<Of<'assign'>, 'group' | 'assignee'>,
  why?: string,
): void {
  const { record } = draft;
  const to = transition('assign', record);
  const { tier } = groupOf(group, draft.configuration);
  if (record.status === to && record.group === group && record.assignee === assignee) return;
  const previous = { group: record.group, assignee: record.assignee };
  const changes = record.group === group ? {} : handover(draft, group);
  draft.add('assigned', { group, assignee, tier, previous, ...changes }, { why: why ?? null });
}

/** The assignee takes it; a colleague who takes it over becomes the assignee. First contact makes the owner (ASG3). */
export function accept(draft: Draft): void {
  const { actor } = draft.context;
  transition('accept', draft.record);
  if (actor.kind !== 'person') throw new DomainError('forbidden', { reason: 'only a person can accept an incident' });
  draft.add('accepted', { assignee: actor.id, owner: draft.record.owner ?? actor.id });
}

/** Asks for more skill, more authority or more haste. A functional escalation hands the record to the next tier. */
export function escalate(draft: Draft, { escalation: { type, reason, group } }: Of<'escalate'>): void {
  const { record } = draft;
  if (!isUnresolved(record.status)) {
    throw new DomainError('wrong-status', { status: record.status, command: 'escalate', allowed: [] });
  }
  const target = type === 'functional' ? (group ?? nextTier(draft)) : null;
  if (target !== null) groupOf(target, draft.configuration);
  draft.add('escalated', { type, reason, group: target }, { why: reason });
  if (target !== null) assign(draft, { group: target }, reason);
}

function nextTier(draft: Draft): string {
  const { groups } = draft.configuration;
  const next = Object.entries(groups).find(([, { tier }]) => tier === draft.record.tier + 1);
  if (next === undefined)
    throw new DomainError('conflict', { reason: `no group stands above tier ${draft.record.tier}` });
  return next[0];
}
