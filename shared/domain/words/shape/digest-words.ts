/** What surrounds several notices that come as one mail. */
export interface DigestWords {
  /** Why several come as one; `messages` is such as "3 messages". */
  readonly why: (messages: string) => string;
  readonly answer: (number: string) => string;
  readonly reply: string;
}
