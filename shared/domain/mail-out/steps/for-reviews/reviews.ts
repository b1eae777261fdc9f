import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { type Block, paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { leader, problemManager } from '#domain/mail-out/steps/frame/recipients.ts';

/** What whoever led an incident reads of its review, and the problem manager of what that found. */

/** Of a major incident; of another whoever asked for the review knows. */
const reviewOpened = defineMailStep({
  step: 'review-opened',
  event: 'review-opened',
  subject: 'review',
  audience: 'staff',
  alsoToActor: true,
  asks: ({ incident: { major } }) => major?.state === 'accepted',
  looksUp: 'people',
  to: leader,
  content: ({ incident, data }, say) => [
    paragraph(say.words.reviews.opened(incident.number, say.when(data.dueAt))),
    standing(say, incident),
  ],
});

/** Once: it stands on the board until it is complete (docs/reviews.md). */
const reviewOverdue = defineMailStep({
  step: 'review-overdue',
  event: 'review-overdue',
  subject: 'reviewOverdue',
  audience: 'staff',
  looksUp: 'people',
  to: leader,
  content: ({ incident, data }, say) => [
    paragraph(say.words.reviews.reviewOverdue(incident.number, say.when(data.dueAt))),
    standing(say, incident),
  ],
});

const problemProposed = defineMailStep({
  step: 'problem-proposed',
  event: 'problem-proposed',
  subject: 'problemProposed',
  audience: 'staff',
  mayWait: true,
  looksUp: 'people',
  to: (_event, today) => problemManager(today),
  content: (event, say) => [
    paragraph(say.words.reviews.problem(event.incident.number)),
    ...restsOn(event, say),
    standing(say, event.incident),
  ],
});

export const REVIEW_MAILS = [reviewOpened, reviewOverdue, problemProposed] as const;

function restsOn({ data: { workaround, synopsis } }: IncidentEvent<'problem-proposed'>, { words }: Say): Block[] {
  const { reviews } = words;
  if (synopsis === undefined) return workaround === undefined ? [] : said(reviews.workaround, workaround);
  const factors = synopsis.contributingFactors.map((factor) => `– ${factor}`).join('\n');
  return [
    { kind: 'heading', text: synopsis.title },
    ...(synopsis.description === null ? [] : [quote(synopsis.description)]),
    ...said(reviews.rootCause, synopsis.rootCause ?? reviews.unknown),
    ...(factors === '' ? [] : said(reviews.contributingFactors, factors)),
  ];
}

function said(label: string, text: string): Block[] {
  return [{ kind: 'heading', text: label }, quote(text)];
}
