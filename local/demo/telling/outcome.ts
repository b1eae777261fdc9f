import type { Incident } from '#events/incident/incident.ts';

/** What the desk said on its bus. */
export interface Told {
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly incident: Incident;
}

/** A mail the desk sent. */
export interface Mail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly at: string;
}

/** Everything that came of one step, whoever or whatever did it. */
export interface Consequences {
  readonly events: readonly Told[];
  readonly mails: readonly Mail[];
}
