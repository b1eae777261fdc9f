/** What people who only use mail can ask for in a word (MAIL6). */
export const COMMAND_WORDS = ['status', 'confirm', 'reopen', 'escalate'] as const;

export type CommandWord = (typeof COMMAND_WORDS)[number];

/** What the desk understands of a mail. */
export interface IncomingWords {
  /** What people say for each command, in lower case, with the apostrophe ’. */
  readonly commands: Readonly<Record<CommandWord, readonly string[]>>;
  /** The verb of `escalate too slow`, after which the reason follows on the same line. */
  readonly escalateVerb: string;
  /** What may stand before that verb. */
  readonly please: string;
  /** What may stand around a command without saying anything. */
  readonly courtesy: readonly string[];
  /**
   * Short words that are frequent in this language and no word at all in the others, which tell it from them. What two of them
   * share ("in", "des", "on", "an", "die") is not here.
   */
  readonly frequent: readonly string[];
}
