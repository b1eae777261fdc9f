/** Every word on the pages behind links in mails; what the record itself is called stands in the mails' glossary. */
export interface PageWords {
  readonly resolution: {
    readonly title: (number: string) => string;
    readonly legend: string;
    readonly confirm: string;
    readonly reject: string;
    readonly reason: string;
    readonly send: string;
    readonly chooseOne: string;
    readonly notYet: string;
    readonly confirmed: { readonly title: string; readonly text: (number: string) => string };
    readonly rejected: { readonly title: string; readonly text: (number: string) => string };
  };
  readonly task: {
    readonly title: (number: string) => string;
    readonly due: (when: string) => string;
    readonly notes: string;
    readonly send: string;
    readonly done: { readonly title: string; readonly text: (task: string) => string };
  };
  readonly survey: {
    readonly title: string;
    readonly about: (number: string) => string;
    readonly legend: string;
    /** From 1 to 5. */
    readonly scores: readonly [string, string, string, string, string];
    readonly comment: string;
    readonly send: string;
    readonly chooseOne: string;
    readonly thanks: { readonly title: string; readonly text: string };
  };
  readonly status: {
    readonly title: (number: string) => string;
    readonly reported: string;
    readonly changed: string;
    readonly onHold: string;
    readonly waitsUntil: string;
    readonly answer: string;
    readonly said: string;
    readonly nothingSaid: string;
    readonly toAnswer: string;
    readonly write: {
      readonly title: string;
      readonly text: string;
      readonly send: string;
      readonly urge: string;
      readonly missing: string;
      readonly notNow: string;
      readonly sent: { readonly title: string; readonly text: (number: string) => string };
      readonly urged: { readonly title: string; readonly text: (number: string) => string };
    };
  };
  readonly page: {
    readonly title: (number: string) => string;
    readonly text: string;
    readonly take: string;
    readonly taken: { readonly title: string; readonly text: (number: string) => string };
    readonly others: (person: string) => string;
  };
  readonly dead: Readonly<
    Record<'invalid' | 'expired' | 'answered', { readonly title: string; readonly text: string }>
  >;
}
