/** What monitoring has to tell, read on a telephone at night. `title` is what the alert is called now. */
export interface AlertMailWords {
  readonly reported: (title: string) => string;
  readonly worse: (severity: string, title: string) => string;
  readonly again: (title: string) => string;
  readonly settled: (title: string) => string;
  readonly leftOpen: (parent: string, title: string) => string;
  readonly maintenanceEnded: (window: string, title: string) => string;
  readonly severity: string;
  readonly about: string;
  readonly nothingNamed: string;
  readonly source: string;
  readonly since: string;
  readonly occurrences: string;
  readonly leftOut: string;
  readonly runbook: string;
  readonly seen: string;
}
