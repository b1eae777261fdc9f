/**
 * What texts are found by beside their words, e.g. what they speak of whatever the word for it. Such terms begin with `~`, which no word
 * has, so that nobody finds them by typing.
 */
export const FURTHER_TERMS: readonly ((text: string) => readonly string[])[] = [];
