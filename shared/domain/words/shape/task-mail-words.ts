/** The sentences of mails about tasks. `task` is such as "the task T1 of INC-000001". */
export interface TaskMailWords {
  readonly asked: (task: string) => string;
  readonly reminded: (task: string, due: string) => string;
  readonly overdue: (task: string, due: string) => string;
  readonly completed: (task: string, by: string) => string;
  readonly canceled: (task: string) => string;
  /** "the task T1 of INC-000001" */
  readonly naming: (id: string, number: string) => string;
  readonly sayDone: string;
  readonly question: string;
}
