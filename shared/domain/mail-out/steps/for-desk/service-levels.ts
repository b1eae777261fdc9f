import { find } from '#domain/escalation/whom.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { paragraph } from '#domain/mail-out/layout/content.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import {
  type Content,
  defineMailStep,
  type Recipient,
  type Today,
} from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { keeper } from '#domain/mail-out/steps/frame/recipients.ts';
import type { Incident } from '#events/incident/incident.ts';
import { type ClockName, isPromised } from '#events/terms/vocabulary.ts';

/**
 * What people read on their telephone at night: what is wrong, since when, with whom it lies. The requester is never told that a
 * promise to them is in danger or broken, whatever role they have at the desk.
 */

type PromiseEvent = IncidentEvent<'sla-warned'> | IncidentEvent<'sla-breached'>;
type StepEvent = IncidentEvent<'escalation-stepped'> | IncidentEvent<'escalation-told'>;

/** With an escalation policy its steps tell. */
function unlessEscalated(event: PromiseEvent, today: Today): Recipient[] {
  const { clock } = event.data;
  const escalates = today.clocks.some(({ name, term }) => name === clock && term.escalation !== undefined);
  return escalates ? [] : keeper(event, today);
}

/** Everybody once, in the order of the step; in one line all whom there is nobody for. */
function ofStep({ incident, data }: StepEvent, { directory }: Today): Recipient[] {
  const found = data.tells.map((whom) => find(whom, incident, directory));
  const people = new Set(found.flatMap((one) => ('people' in one ? one.people : [])));
  const requester = incident.requester?.email;
  const isRequester = requester !== undefined && people.delete(requester);
  const reasons = [
    ...found.flatMap((one) => ('nobody' in one ? [one.nobody] : [])),
    ...(isRequester ? ['the requester is not told of escalations'] : []),
  ];
  return [
    ...[...people].map((to) => ({ to })),
    ...(reasons.length > 0 ? [{ to: null, nobody: reasons.join('; ') }] : []),
  ];
}

const ofPromise = { audience: 'staff', hushable: true, alsoToActor: true, looksUp: 'record' } as const;

const slaWarned = defineMailStep({
  step: 'sla-warned',
  event: 'sla-warned',
  subject: 'targetInDanger',
  mayWait: true,
  ...ofPromise,
  to: unlessEscalated,
  content: ({ incident, data: { clock, dueAt } }, say) => [
    paragraph(say.words.desk.targetInDanger(targetOf(say, clock), incident.number, say.when(dueAt))),
    standing(say, incident),
  ],
});

const slaBreached = defineMailStep({
  step: 'sla-breached',
  event: 'sla-breached',
  subject: 'targetMissed',
  ...ofPromise,
  asks: ({ data: { clock } }) => isPromised(clock),
  to: unlessEscalated,
  content: ({ incident, data: { clock, breachedAt } }, say) => [
    ...(isPromised(clock)
      ? [paragraph(say.words.desk.targetMissed(targetOf(say, clock), incident.number, say.when(breachedAt)))]
      : []),
    standing(say, incident),
  ],
});

const stepped: Content<'escalation-stepped' | 'escalation-told'> = ({ incident, data }, say) => [
  paragraph(say.words.desk.escalationStepped(data.step, incident.number, say.when(data.dueAt))),
  ...promise(say, incident, data.clock),
  standing(say, incident),
];

const ofEscalation = { ...ofPromise, subject: 'escalation', to: ofStep, content: stepped } as const;

const escalationStepped = defineMailStep({
  step: 'escalation-stepped',
  event: 'escalation-stepped',
  ...ofEscalation,
});

const escalationTold = defineMailStep({ step: 'escalation-told', event: 'escalation-told', ...ofEscalation });

/** Promises in danger. */
export const SERVICE_LEVEL_MAILS = [slaWarned, slaBreached, escalationStepped, escalationTold] as const;

/** How the promise stands that the step is about. */
function promise(say: Say, { clocks, number }: Incident, clock: ClockName) {
  const reading = clocks.find(({ name }) => name === clock);
  const { targetInDanger, targetMissed } = say.words.desk;
  if (reading?.breachedAt) return [paragraph(targetMissed(targetOf(say, clock), number, say.when(reading.breachedAt)))];
  if (reading?.dueAt) return [paragraph(targetInDanger(targetOf(say, clock), number, say.when(reading.dueAt)))];
  return [];
}

/** At the beginning of a sentence. */
function targetOf({ words }: Say, clock: ClockName): string {
  const target = words.glossary.target[clock];
  return target.charAt(0).toUpperCase() + target.slice(1);
}
