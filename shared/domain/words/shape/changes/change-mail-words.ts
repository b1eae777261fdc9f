import type { ChangeEnd, RISKS } from '#events/change/change.ts';

/** The sentences of mails about changes. */
export interface ChangeMailWords {
  /** By how much may go wrong. */
  readonly requested: Readonly<Record<(typeof RISKS)[number], (by: string, number: string) => string>>;
  readonly approved: (number: string) => string;
  readonly rejected: (number: string) => string;
  /** To whoever has the incident it was raised from. */
  readonly ended: Readonly<Record<ChangeEnd, (change: string, incident: string) => string>>;
  readonly open: string;
}
