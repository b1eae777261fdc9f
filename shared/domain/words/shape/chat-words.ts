/** What somebody reads in a chat; a command is written as it is typed. */
export interface ChatWords {
  /** The button of a page. */
  readonly take: string;
  /** Leads to the signed page. */
  readonly page: string;
  readonly taken: (number: string, person: string) => string;
  /** A record that nobody need take any more, with its status. */
  readonly stands: (number: string, status: string) => string;
  /** Somebody else has it, or it is over. */
  readonly over: (number: string) => string;
  /** The button was pressed by somebody the desk does not know. */
  readonly takeByPage: (url: string) => string;
  readonly howToTie: string;
  readonly tied: (deskName: string, person: string) => string;
  readonly wrongCode: string;
  /** The member is known to be somebody else. */
  readonly tiedToAnother: (person: string) => string;
  readonly opened: (number: string) => string;
  readonly usage: string;
  /** What was asked for is refused for now. */
  readonly refused: string;
}
