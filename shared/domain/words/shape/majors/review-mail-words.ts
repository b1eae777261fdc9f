/** Mails about the review of an incident and its lessons. `lesson` is such as "the lesson L1 of INC-000001". */
export interface ReviewMailWords {
  readonly given: (lesson: string) => string;
  readonly reminded: (lesson: string, due: string) => string;
  readonly overdue: (lesson: string, due: string) => string;
  readonly canceled: (lesson: string) => string;
  /** "the lesson L1 of INC-000001" */
  readonly naming: (id: string, number: string) => string;
  readonly opened: (number: string, due: string) => string;
  readonly reviewOverdue: (number: string, due: string) => string;
  /** A cause is still there; what is known of it follows. */
  readonly problem: (number: string) => string;
  readonly owner: string;
  readonly due: string;
  readonly rootCause: string;
  readonly unknown: string;
  readonly contributingFactors: string;
  readonly workaround: string;
}
