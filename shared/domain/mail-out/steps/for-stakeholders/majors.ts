import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { type Block, paragraph, quote } from '#domain/mail-out/layout/content.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import { defineMailStep, type Recipient } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import type { Told } from '#events/incident/major/major.ts';

/** What the stakeholders of a communication plan read of a major incident (Semantics, rules 53 and 55); many are not of the desk. */

const ofStakeholders = { audience: 'staff', alsoToActor: true } as const;

/** Whom the entry names; in one line all of the plan who are there no more. */
function stakeholders({ data: { tell, nobody } }: { readonly data: Told }): Recipient[] {
  const gone = nobody.map(({ reason }) => reason).join('; ');
  return [...tell.map((to) => ({ to })), ...(gone === '' ? [] : [{ to: null, nobody: gone }])];
}

const accepted = defineMailStep({
  step: 'major-accepted',
  event: 'major-accepted',
  subject: 'major',
  ...ofStakeholders,
  to: stakeholders,
  content: (event, say) => [
    paragraph(say.words.majors.accepted(event.incident.number, event.data.commander)),
    facts(event, say),
  ],
});

const updated = defineMailStep({
  step: 'major-updated',
  event: 'major-updated',
  subject: 'majorUpdate',
  ...ofStakeholders,
  to: stakeholders,
  content: (event, say) => {
    const { summary, conditions, actions, needs } = event.data;
    const { majors } = say.words;
    return [
      paragraph(majors.update(event.incident.number, event.by)),
      quote(summary),
      ...said(majors.conditions, conditions),
      ...said(majors.actions, actions),
      ...said(majors.needs, needs),
      facts(event, say),
    ];
  },
});

const demoted = defineMailStep({
  step: 'major-demoted',
  event: 'major-demoted',
  subject: 'majorOver',
  ...ofStakeholders,
  to: stakeholders,
  content: ({ incident, data }, say) => [paragraph(say.words.majors.demoted(incident.number)), quote(data.reason)],
});

export const STAKEHOLDER_MAILS = [accepted, updated, demoted] as const;

function said(label: string, text: string | null): Block[] {
  return text === null ? [] : [{ kind: 'heading', text: label }, quote(text)];
}

/** Who leads it since when, where people talk, and when they hear of it again. */
function facts({ incident: { major, openedAt } }: IncidentEvent, say: Say): Block {
  const { majors } = say.words;
  const rows = [
    [majors.since, say.when(openedAt)],
    [majors.commander, major?.commander ?? null],
    [majors.bridge, major?.bridge ?? null],
    [majors.nextUpdate, major?.nextUpdateAt ? say.when(major.nextUpdateAt) : null],
  ] as const;
  return { kind: 'facts', rows: rows.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const])) };
}
