/** What a problem says of itself to its incidents, and nobody else asks. */
export interface PublishedWorkaround {
  readonly text: string;
  /** Names the text: the same one is told once. */
  readonly key: string;
}

/** Asked by the problem for each of its incidents (use-cases/problems/carry-out.ts). */
export type ProblemSideCommand =
  | {
      readonly type: 'link-problem';
      readonly problem: string;
      /** What helps until the cause is gone, where requesters may read it. */
      readonly workaround: PublishedWorkaround | null;
    }
  | { readonly type: 'unlink-problem'; readonly problem: string }
  | { readonly type: 'publish-workaround'; readonly problem: string; readonly workaround: PublishedWorkaround }
  | {
      readonly type: 'resolve-with-problem';
      readonly problem: string;
      /** Names this one resolution of the problem. */
      readonly resolution: string;
      readonly notes: string;
      readonly close: boolean;
    }
  | { readonly type: 'restore'; readonly problem: string; readonly resolution: string };
