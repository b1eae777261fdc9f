import type { ClockReading } from '#events/incident/incident.ts';
import type { Mail, Told } from './outcome.ts';
import { shortTime } from './short-time.ts';

/** One line of the timeline below a step. */
export interface Fact {
  readonly at: string;
  readonly sign: 'event' | 'mail';
  readonly text: string;
  readonly detail: string;
}

const LONGEST_EXCERPT = 76;

export function toldFact({ type, at, by, data, incident }: Told, times: number): Fact {
  const said = [
    incident.status.replace('_', ' '),
    `priority ${incident.priority}`,
    ...more(type, data, incident.alert),
  ];
  return {
    at,
    sign: 'event',
    text: `${incident.number} ${type}${times > 1 ? ` × ${times}` : ''}: ${said.join(', ')}, by ${by}`,
    detail: incident.clocks.map(clockText).join('; '),
  };
}

export function mailFact({ at, to, subject, text }: Mail): Fact {
  const words = text.replace(/\s+/g, ' ').trim();
  const excerpt = words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT - 1)}…` : words;
  return { at, sign: 'mail', text: `to ${to}: ${subject}`, detail: excerpt };
}

function more(type: string, data: Told['data'], alert: Told['incident']['alert']): string[] {
  if (type === 'alert-repeated') return [`${alert?.occurrences} occurrences`];
  if (type === 'sla-breached') return [`${data.clock} missed at ${shortTime(String(data.breachedAt))}`];
  if (type === 'sla-warned') return [`${data.threshold} % of ${data.clock} used`];
  if (type === 'escalation-stepped') return [`step "${data.step}"`];
  if (type === 'surveyed') return [`${data.score} of 5`];
  if (type === 'closed') return [String(data.how)];
  return [];
}

function clockText({ name, state, dueAt, breachedAt }: ClockReading): string {
  if (state === 'running' && dueAt !== null) return `${name} due ${shortTime(dueAt)}`;
  return breachedAt === null ? `${name} ${state}` : `${name} ${state} at ${shortTime(breachedAt)}`;
}
