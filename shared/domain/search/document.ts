/** Whom words are for: the desk alone, or whoever of the requesters may open the record as well. */
export type WordsFor = 'desk' | 'requesters';

/** Something a record says. */
export interface SearchText {
  readonly text: string;
  readonly audience: WordsFor;
}

/** Who finds a record beside the desk, which finds all: every requester, or the ones with these addresses. */
export interface SearchReaders {
  readonly everybody: boolean;
  readonly people: readonly string[];
}

/** What a record is found by as it is now. Of many texts the first win. */
export interface Searchable {
  readonly title: string;
  /** Names of things, each found as a whole as well. */
  readonly names: readonly SearchText[];
  readonly texts: readonly SearchText[];
  readonly readers: SearchReaders;
}

/** How the records of a kind are found: declared beside its type. */
export interface SearchOf<State, Entry = never> {
  /** Names of the events after which a record may be found by other words, or by others. */
  readonly events: readonly string[];
  /** When it began, which is its place among what is found; that of its first entry without. */
  readonly beganAt?: (record: State) => string;
  readonly searchable: (record: State) => Searchable;
  /** What one entry of its journal says that the record itself does not keep. */
  readonly said?: (entry: Entry) => readonly SearchText[];
  /** @param now - ISO instant */
  readonly statusOf: (record: State, now: string) => string;
}
