/** An error as a state machine knows it: a name that retriers and catchers look at, and a cause for people. */
export class StateError extends Error {
  override readonly cause: string;

  constructor(name: string, cause: string) {
    super(cause);
    this.name = name;
    this.cause = cause;
  }
}
