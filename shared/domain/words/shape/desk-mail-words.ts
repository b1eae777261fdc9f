import type { PagingEnd } from '#events/incident/paging.ts';
import type { ESCALATION_TYPES } from '#events/terms/vocabulary.ts';
import type { GivenUpReason } from '#events/webhook/webhook.ts';
import type { ChangeMailWords } from './changes/change-mail-words.ts';

/** The sentences of mails to people of the desk. `when` is an instant as the reader's watch shows it. */
export interface DeskMailWords {
  readonly assigned: (by: string, number: string) => string;
  /** The desk chose. */
  readonly assignedInTurn: (number: string) => string;
  readonly allDeclined: (group: string, number: string) => string;
  readonly support: { readonly asked: (by: string, number: string) => string; readonly answer: string };
  /** `from` is the status it had. */
  readonly reopened: (by: string, number: string, from: string) => string;
  readonly woken: (number: string, group: string) => string;
  readonly takenIn: (from: string, title: string, number: string) => string;
  readonly splitOff: (to: string, title: string, number: string) => string;
  readonly givenBack: (other: string, number: string) => string;
  readonly followUpDue: (number: string, reason: string) => string;
  readonly childrenRecovered: (number: string, last: string) => string;
  readonly requesterComment: {
    readonly wrote: (by: string, number: string) => string;
    readonly reopened: (by: string, number: string) => string;
  };
  readonly escalated: Readonly<Record<(typeof ESCALATION_TYPES)[number], (number: string) => string>>;
  readonly majorProposed: (number: string) => string;
  readonly majorUndecided: (number: string) => string;
  readonly promiseReminded: (number: string, when: string) => string;
  readonly promiseMissed: (number: string, when: string) => string;
  /** `target` is such as "The response target". */
  readonly targetInDanger: (target: string, number: string, when: string) => string;
  readonly targetMissed: (target: string, number: string, when: string) => string;
  /** Of gaps within the next 14 days; `schedule` is its label. */
  readonly nobodyOnCall: (schedule: string) => string;
  /** A webhook is sent nothing any more: its receiver said that it is gone, or took nothing for a day. */
  readonly webhookGivenUp: Readonly<Record<GivenUpReason, (webhook: string) => string>>;
  readonly openWebhook: string;
  /** `article` is its title. */
  readonly articleReviewDue: (article: string) => string;
  /** Most of those who voted found it not useful. */
  readonly articleDoubted: (article: string, votes: { readonly notUseful: number; readonly all: number }) => string;
  readonly openArticle: string;
  readonly problem: {
    readonly opened: (number: string) => string;
    /** Why the desk proposed it: so many, with that in common. */
    readonly trend: (found: { readonly incidents: number; readonly days: number; readonly value: string }) => string;
    /** It has a workaround. */
    readonly known: (number: string) => string;
    /** And requesters are told of it. */
    readonly published: (number: string) => string;
    readonly open: string;
  };
  readonly change: ChangeMailWords;
  readonly fromTo: (from: string, to: string) => string;
  readonly openSchedule: string;
  readonly page: {
    readonly asked: (number: string) => string;
    /** Whoever accepted has written nothing since. */
    readonly silent: (number: string) => string;
    readonly byHand: (by: string, number: string) => string;
    readonly take: string;
    readonly exhausted: Readonly<Record<PagingEnd, (number: string) => string>>;
  };
  readonly escalationStepped: (step: string, number: string, when: string) => string;
}
