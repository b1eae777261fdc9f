import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import type { EscalationAction } from '#events/incident/escalation.ts';
import type { Major } from '#events/incident/major/major.ts';
import { LEVELS, type Level, type Tier } from '#events/terms/vocabulary.ts';
import type { WebhooksPart } from './webhooks-fragment.ts';

/** What actions need to know of a record. */
export interface Escalating {
  readonly group: string;
  readonly tier: Tier;
  readonly priority: Level;
  readonly major: Pick<Major, 'state'> | null;
}

type Rules = Pick<GroupsPart, 'groups'> & WebhooksPart;

/** @returns why an action would come to nothing, or null; people who cannot be found are recorded with the mail */
export function impossibility(action: EscalationAction, record: Escalating, rules: Rules): string | null {
  switch (action.do) {
    case 'move':
      return immovable(action.to, record, rules);
    case 'raise-priority':
      return priorityAbove(record.priority) === null ? `the priority is ${record.priority} already` : null;
    case 'propose-major':
      return unproposable(record);
    case 'call':
      return Object.hasOwn(rules.webhooks, action.webhook) ? null : `there is no webhook ${action.webhook} any more`;
    case 'tell':
    case 'publish':
      return null;
    default:
      return action satisfies never;
  }
}

function unproposable({ major }: Escalating): string | null {
  if (major?.state === 'accepted') return 'it is a major incident already';
  return major?.state === 'proposed' ? 'a major incident is proposed already' : null;
}

/** @returns the group that a move leads to, or null where there is none */
export function moveTarget(
  to: Extract<EscalationAction, { do: 'move' }>['to'],
  { tier }: Pick<Escalating, 'tier'>,
  { groups }: Pick<Rules, 'groups'>,
): string | null {
  if (to !== 'next-tier') return Object.hasOwn(groups, to.group) ? to.group : null;
  return Object.entries(groups).find(([, group]) => group.tier === tier + 1)?.[0] ?? null;
}

/** @returns one level more, or null above the highest */
export function priorityAbove(priority: Level): Level | null {
  return LEVELS[LEVELS.indexOf(priority) - 1] ?? null;
}

function immovable(
  to: Extract<EscalationAction, { do: 'move' }>['to'],
  record: Escalating,
  rules: Rules,
): string | null {
  const target = moveTarget(to, record, rules);
  if (target === null) return to === 'next-tier' ? `no group stands above tier ${record.tier}` : `no group ${to.group}`;
  return target === record.group ? `the record is with ${target} already` : null;
}
