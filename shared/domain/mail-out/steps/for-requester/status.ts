import { type Block, heading, linkIf, paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import type { Standing } from '#events/incident/conversation/status-asked.v1.ts';

const STANDING = ['number', 'title', 'status', 'priority', 'resolveBy', 'promised'] as const;

/** The answer to somebody who asked how their record, or all of theirs, stands. */
export const status = defineMailStep({
  step: 'status',
  event: 'status-asked',
  audience: 'requester',
  leadsTo: 'status',
  alsoToActor: true,
  to: ({ data }) => [{ to: data.to }],
  content: ({ incident, data }, say) => {
    const { ofOne, ofSeveral, toStatus, reply: answer } = say.words.requester.status;
    return [
      paragraph(data.others.length === 0 ? ofOne : ofSeveral),
      facts(say, incident, STANDING),
      ...others(say, data.others),
      ...linkIf(toStatus, say.statusUrl),
      reply(answer),
    ];
  },
});

function others({ words: { glossary }, when }: Say, standings: readonly Standing[]): Block[] {
  return standings.flatMap(({ number, title, status: now, priority, dueAt }): Block[] => [
    heading(`${number} ${title}`),
    {
      kind: 'facts',
      rows: [
        [glossary.labels.status, glossary.status[now]],
        [glossary.labels.priority, glossary.priority[priority]],
        ...(dueAt === null ? [] : [[glossary.labels.resolveBy, when(dueAt)] as const]),
      ],
    },
  ]);
}
