/** Why something is offered as like what is reported. */
export interface MatchingWords {
  readonly sameItem: (item: string) => string;
  readonly sameRequester: string;
  readonly similarWords: (words: readonly string[]) => string;
  readonly openMajor: string;
}
