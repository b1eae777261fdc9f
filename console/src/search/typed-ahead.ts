let text = '';

/** What somebody types after the key that opens the search, while its page is still loaded: nothing of it is lost. */
export const typedAhead = {
  read: (): string => text,
  keep: (typed: string): void => {
    text = typed;
  },
};
