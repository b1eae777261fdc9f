/** Mails about a major incident, to those who lead it and to its stakeholders. */
export interface MajorMailWords {
  /** Nobody decides; `days` are business days since it was proposed. */
  readonly undecidedYet: (number: string, days: number) => string;
  readonly accepted: (number: string, commander: string) => string;
  /** How it stands; the update itself follows. */
  readonly update: (number: string, by: string) => string;
  readonly demoted: (number: string) => string;
  readonly updateMissed: (number: string, when: string) => string;
  readonly updatesMissed: (number: string, count: number, since: string) => string;
  /** What else was said, by these labels. */
  readonly conditions: string;
  readonly actions: string;
  readonly needs: string;
  readonly bridge: string;
  readonly commander: string;
  readonly since: string;
  readonly nextUpdate: string;
}
