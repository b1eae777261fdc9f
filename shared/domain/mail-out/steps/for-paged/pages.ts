import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { linkIf, paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import { defineMailStep, type Recipient } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { manager } from '#domain/mail-out/steps/frame/recipients.ts';
import type { Page, PageEventName } from '#events/incident/paging.ts';

/** Pages by mail, and who is told when nobody took the matter (Semantics, rules 48 to 50). Neither waits for a digest. */

type PageEvent = IncidentEvent<PageEventName>;

const ofPage = { audience: 'staff', subject: 'page', leadsTo: 'page', alsoToActor: true } as const;

const byMail = ({ data }: { readonly data: { readonly pages: readonly Page[] } }): Recipient[] =>
  data.pages.filter(({ via }) => via === 'mail').map(({ person }) => ({ to: person }));

const isByMail = (event: { readonly data: { readonly pages: readonly Page[] } }) => byMail(event).length > 0;

const asking = ({ incident }: PageEvent, say: Say) => [
  standing(say, incident),
  ...linkIf(say.words.desk.page.take, say.pageUrl),
];

const called = (event: IncidentEvent<'page-stepped' | 'paged'>, say: Say) => {
  const { silent, asked } = say.words.desk.page;
  const words = event.incident.paging?.why === 'silent' ? silent : asked;
  return [paragraph(words(event.incident.number)), ...asking(event, say)];
};

const pageStepped = defineMailStep({
  step: 'page',
  event: 'page-stepped',
  ...ofPage,
  asks: isByMail,
  to: byMail,
  content: called,
});

const pagedAhead = defineMailStep({
  step: 'page-ahead',
  event: 'paged',
  ...ofPage,
  asks: isByMail,
  to: byMail,
  content: called,
});

const pageRequested = defineMailStep({
  step: 'page-by-hand',
  event: 'page-requested',
  ...ofPage,
  asks: isByMail,
  to: byMail,
  content: (event, say) => [
    paragraph(say.words.desk.page.byHand(say.who(event.by), event.incident.number)),
    ...(event.data.message === '' ? [] : [quote(event.data.message)]),
    ...asking(event, say),
  ],
});

const pagingExhausted = defineMailStep({
  step: 'paging-exhausted',
  event: 'paging-exhausted',
  audience: 'staff',
  subject: 'pagingExhausted',
  alsoToActor: true,
  looksUp: 'people',
  to: (_event, today) => manager(today),
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.page.exhausted[data.because](incident.number)),
    standing(say, incident),
  ],
});

/** For whoever is woken. */
export const PAGE_MAILS = [pageStepped, pagedAhead, pageRequested, pagingExhausted] as const;
