import type { ClockName, Kind, Level, Status } from '#events/terms/vocabulary.ts';

/** What a mail or a page calls the facts of a record. */
export type Label =
  | 'number'
  | 'title'
  | 'priority'
  | 'status'
  | 'group'
  | 'assignee'
  | 'requester'
  | 'due'
  | 'answerBy'
  | 'resolveBy'
  | 'promised'
  | 'task'
  | 'taskOwner'
  | 'taskDue';

/** A noun that is counted, by the categories of `Intl.PluralRules`: a language names those it has. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The words that are the same in every mail of a language. */
export interface Glossary {
  readonly labels: Readonly<Record<Label, string>>;
  readonly priority: Readonly<Record<Level, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** What somebody reported, with its possessive. */
  readonly yours: Readonly<Record<Kind, string>>;
  /** Of a clock, with its article: "the response target". */
  readonly target: Readonly<Record<ClockName, string>>;
  /** Of a link to the record in the console. */
  readonly openRecord: string;
  readonly nobody: string;
  readonly noDate: string;
  /** Who acts when no person does. */
  readonly desk: string;
  readonly hello: (name: string | null) => string;
  /** As they stand after a number in "after 5 working days". */
  readonly businessDays: Forms;
  readonly messages: Forms;
}
