import { paragraph, quote, reply } from '#domain/mail-out/layout/content.ts';
import { facts, standing } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';

const SHOWN = ['title', 'priority', 'due', 'group', 'requester'] as const;

const assigned = defineMailStep({
  step: 'assigned',
  event: 'assigned',
  audience: 'staff',
  subject: 'assigned',
  mayWait: true,
  asks: ({ data }) => data.assignee !== null,
  to: ({ data }) => [{ to: data.assignee }],
  content: ({ incident, by, data }, say) => [
    paragraph(
      data.automatic === undefined
        ? say.words.desk.assigned(say.who(by), incident.number)
        : say.words.desk.assignedInTurn(incident.number),
    ),
    facts(say, incident, SHOWN),
  ],
});

/** Nobody of the group takes it, so somebody must see to it (Semantics, rule 44). */
const allDeclined = defineMailStep({
  step: 'all-declined',
  event: 'assignment-postponed',
  audience: 'staff',
  subject: 'allDeclined',
  asks: ({ data }) => data.tell !== undefined,
  to: ({ data: { tell = [], group } }) =>
    tell.length > 0
      ? tell.map((to) => ({ to }))
      : [{ to: null, nobody: `the group ${group} has no lead, and the configuration names no incident manager` }],
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.allDeclined(data.group, incident.number)),
    facts(say, incident, SHOWN),
  ],
});

/** Whoever is asked keeps what they have, and whoever asks keeps the record. */
const supportRequested = defineMailStep({
  step: 'support-requested',
  event: 'support-requested',
  audience: 'staff',
  subject: 'support',
  alsoToActor: true,
  converses: true,
  looksUp: 'people',
  to: ({ data: { person, group } }, { directory: { groups } }) => {
    const known = group !== null && Object.hasOwn(groups, group) ? groups[group] : undefined;
    const to = person ?? known?.email ?? known?.lead ?? null;
    return [{ to, ...(to === null && { nobody: `the group ${group} has neither an address nor a lead` }) }];
  },
  content: ({ incident, data, by }, say) => [
    paragraph(say.words.desk.support.asked(say.who(by), incident.number)),
    quote(data.message),
    standing(say, incident),
    reply(say.words.desk.support.answer),
  ],
});

/** Who has a record, or is asked to help with it. */
export const ASSIGNMENT_MAILS = [assigned, allDeclined, supportRequested] as const;
