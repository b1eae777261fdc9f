/** So many mails that can wait go to one address at once within so many minutes; the rest becomes one mail. */
export interface DigestRule {
  readonly after: number;
  readonly withinMinutes: number;
}

/** Five mails in ten minutes are read one by one; more of them hide each other. */
export const SHIPPED_DIGEST: DigestRule = { after: 5, withinMinutes: 10 };
