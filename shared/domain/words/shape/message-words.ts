/** What is said in a text message or a call: short, and clear without the mail. */
export interface MessageWords {
  /** `priority` is a word of the glossary. */
  readonly page: (number: string, priority: string, title: string) => string;
  /** Where it is taken. */
  readonly take: (url: string) => string;
  /** Several at once. */
  readonly several: (count: number) => string;
  readonly more: (count: number) => string;
  /** Read aloud; a call has no link. */
  readonly spoken: (deskName: string, number: string, priority: string, title: string) => string;
  readonly spokenSeveral: (deskName: string, count: number) => string;
  readonly accept: string;
  /** Proves that a phone is somebody's. */
  readonly code: (deskName: string, code: string) => string;
}
