import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { markdown, paragraph, quote, reply } from '#domain/mail-out/layout/content.ts';
import { promise } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { participants, requester } from '#domain/mail-out/steps/frame/recipients.ts';

type Commented = IncidentEvent<'commented'>;

/** What is public goes to the requester and everybody who takes part, but for its writer and those who were sent the very mail. */
export const comment = defineMailStep({
  step: 'comment',
  event: 'commented',
  audience: 'requester',
  mayWait: true,
  converses: true,
  // Whoever was on the phone knows what was said.
  asks: ({ data }) => data.visibility !== 'internal' && data.contact === undefined,
  to: (event) => {
    const { addressed = [] } = event.data;
    const readers = [...(isToRequester(event) ? requester(event) : []), ...participants(event)];
    return readers.filter(({ to }) => to === null || !addressed.includes(to));
  },
  content: (event, say) => [
    (event.data.markdown ? markdown : quote)(event.data.body),
    paragraph(say.words.requester.comment.wrote(writer(event, say.deskName), event.incident.number)),
    ...promise(say, event.incident),
    reply(say.words.requester.comment.reply),
  ],
});

/** That there is no requester to tell is worth a line when the desk wrote to them. */
function isToRequester({ as, incident }: Commented): boolean {
  return as !== 'requester' && (as !== 'participant' || incident.requester !== null);
}

/** The desk speaks as one; who writes from outside is named. */
function writer({ as, by }: Commented, deskName: string): string {
  return as === 'requester' || as === 'participant' ? by : deskName;
}
