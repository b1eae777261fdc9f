import type { HOW_CLOSED } from '#events/terms/vocabulary.ts';

/** The sentences of mails to people outside the desk. `when` is an instant as the reader's watch shows it. */
export interface RequesterMailWords {
  readonly acknowledgement: {
    /** `what` is such as "your report". */
    readonly received: (what: string, number: string) => string;
    readonly toStatus: string;
    readonly reply: string;
  };
  readonly comment: {
    readonly wrote: (writer: string, number: string) => string;
    readonly reply: string;
  };
  readonly held: {
    readonly isOnHold: (number: string, reason: string) => string;
    readonly again: (when: string) => string;
    readonly reply: string;
  };
  readonly holdReminded: {
    /** What it is that is missing stands in an earlier mail. */
    readonly missing: (number: string, title: string) => string;
    readonly reply: string;
    readonly last: string;
  };
  readonly waiting: {
    readonly waits: (number: string, when: string) => string;
    readonly reply: string;
  };
  readonly workaround: {
    readonly helps: (number: string) => string;
    readonly goesOn: string;
    readonly reply: string;
  };
  readonly resolved: {
    readonly isResolved: (number: string) => string;
    readonly byWorkaround: (number: string) => string;
    readonly question: string;
    readonly yes: string;
    readonly no: string;
    /** `businessDays` is such as "5 working days". */
    readonly otherwise: (businessDays: string) => string;
  };
  readonly closed: {
    readonly isClosed: (number: string) => string;
    readonly how: Readonly<Record<(typeof HOW_CLOSED)[number], string>>;
    readonly toSurvey: string;
    readonly reply: string;
  };
  readonly restored: {
    readonly goesOn: (number: string) => string;
    readonly reply: string;
  };
  readonly canceled: {
    readonly isCanceled: (number: string) => string;
    readonly reply: string;
  };
  readonly merged: {
    readonly isMerged: (number: string, into: string) => string;
    readonly goesOn: (number: string) => string;
    readonly another: (number: string) => string;
    readonly reply: string;
  };
  readonly split: {
    readonly isSplit: (number: string, to: string, title: string) => string;
    /** Without a number: it is none of theirs. */
    readonly ofOthers: (number: string) => string;
    readonly reply: string;
  };
  readonly status: {
    readonly ofOne: string;
    readonly ofSeveral: string;
    readonly toStatus: string;
    readonly reply: string;
  };
}
