/** What the public reads: the status page, and the pages and the mail by which somebody is told of announcements. */
export interface ServiceStatusWords {
  /** Of one service. */
  readonly states: Readonly<Record<'operational' | 'maintenance' | 'degraded' | 'partial' | 'major', string>>;
  /** Of all of them. */
  readonly whole: Readonly<Record<'operational' | 'maintenance' | 'degraded' | 'partial' | 'major', string>>;
  readonly kinds: Readonly<Record<'outage' | 'maintenance' | 'information', string>>;
  readonly services: string;
  readonly running: string;
  readonly planned: string;
  readonly over: string;
  readonly history: string;
  readonly daysAgo: (days: number) => string;
  readonly today: string;
  /** Of a service’s ninety days. */
  readonly noTrouble: string;
  readonly troubledDays: (days: number) => string;
  readonly since: (when: string) => string;
  readonly from: (when: string) => string;
  readonly until: (when: string) => string;
  readonly overAt: (when: string) => string;
  readonly languages: string;
  readonly formats: string;
  readonly nothing: { readonly title: string; readonly text: string };
  readonly subscribe: {
    readonly title: string;
    readonly text: string;
    readonly email: string;
    readonly services: string;
    readonly all: string;
    readonly send: string;
    readonly asked: { readonly title: string; readonly text: string };
    readonly noAddress: { readonly title: string; readonly text: string };
    readonly tooMany: { readonly title: string; readonly text: string };
    readonly back: string;
  };
  readonly confirm: {
    readonly title: string;
    readonly text: (page: string) => string;
    readonly send: string;
    readonly done: { readonly title: string; readonly text: string };
  };
  readonly end: {
    readonly title: string;
    readonly text: (page: string) => string;
    readonly send: string;
    readonly done: { readonly title: string; readonly text: string };
  };
  readonly mail: {
    readonly subject: (page: string) => string;
    readonly asked: (page: string) => string;
    readonly about: string;
    readonly confirm: string;
    readonly ignore: string;
  };
}
