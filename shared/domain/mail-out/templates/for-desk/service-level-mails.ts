import { paragraph } from '#domain/mail-out/layout/content.ts';
import { defineTemplate, inAll, type Write } from '#domain/mail-out/layout/define-template.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import type { Incident } from '#events/incident/incident.ts';
import type { ClockName, Language } from '#events/terms/vocabulary.ts';

/** What people read on their telephone at night: what is wrong, since when, with whom it lies. */

interface Sentences {
  readonly warned: (target: string, number: string, when: string) => string;
  readonly missed: (target: string, number: string, when: string) => string;
  readonly stepped: (step: string, number: string, when: string) => string;
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  en: {
    warned: (target, number, when) => `${target} of ${number} is in danger. It is due on ${when}.`,
    missed: (target, number, when) => `${target} of ${number} was missed on ${when}.`,
    stepped: (step, number, when) => `${number} has come to the step “${step}” of its escalation (${when}).`,
  },
  de: {
    warned: (target, number, when) => `${target} von ${number} ist in Gefahr. Fällig ist es am ${when}.`,
    missed: (target, number, when) => `${target} von ${number} wurde am ${when} verfehlt.`,
    stepped: (step, number, when) => `${number} hat die Stufe „${step}“ der Eskalation erreicht (${when}).`,
  },
  fr: {
    warned: (target, number, when) => `${target} du dossier ${number} est menacé. L’échéance est le ${when}.`,
    missed: (target, number, when) => `${target} du dossier ${number} a été manqué le ${when}.`,
    stepped: (step, number, when) =>
      `Le dossier ${number} a atteint l’étape «\u00a0${step}\u00a0» de son escalade (${when}).`,
  },
};

const warned: Write<'sla-warned'> = ({ incident, data: { clock, dueAt } }, say) => [
  paragraph(SENTENCES[say.reader.language].warned(targetOf(say, clock), incident.number, say.when(dueAt))),
  standing(say, incident),
];

const breached: Write<'sla-breached'> = ({ incident, data: { clock, breachedAt } }, say) => [
  paragraph(SENTENCES[say.reader.language].missed(targetOf(say, clock), incident.number, say.when(breachedAt))),
  standing(say, incident),
];

const stepped: Write<'escalation-stepped' | 'escalation-told'> = ({ incident, data }, say) => [
  paragraph(SENTENCES[say.reader.language].stepped(data.step, incident.number, say.when(data.dueAt))),
  ...promise(say, incident, data.clock),
  standing(say, incident),
];

export const slaWarned = defineTemplate('sla-warned', inAll(warned));
export const slaBreached = defineTemplate('sla-breached', inAll(breached));
export const escalationStepped = defineTemplate('escalation-stepped', inAll(stepped));
export const escalationTold = defineTemplate('escalation-told', inAll(stepped));

/** How the promise stands that the step is about. */
function promise(say: Say, { clocks, number }: Incident, clock: ClockName) {
  const reading = clocks.find(({ name }) => name === clock);
  const { warned: inDanger, missed } = SENTENCES[say.reader.language];
  if (reading?.breachedAt) return [paragraph(missed(targetOf(say, clock), number, say.when(reading.breachedAt)))];
  if (reading?.dueAt) return [paragraph(inDanger(targetOf(say, clock), number, say.when(reading.dueAt)))];
  return [];
}

/** At the beginning of a sentence. */
function targetOf({ words }: Say, clock: ClockName): string {
  const target = words.target[clock];
  return target.charAt(0).toUpperCase() + target.slice(1);
}
