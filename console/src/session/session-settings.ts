/** What the stack tells its console, written beside its files when they are deployed. */
export interface SessionSettings {
  /** The issuer of tokens. */
  readonly authority: string;
  readonly clientId: string;
  /** Where people sign in: the managed login's address, without a path. */
  readonly loginUrl: string;
  readonly version: string;
}

/** The page asks for it in its head already; it is never answered from a cache without asking. */
export async function readSettings(): Promise<SessionSettings> {
  const answer = await fetch('/console/config.json');
  if (!answer.ok) throw new Error(`config.json: HTTP ${answer.status}`);
  return (await answer.json()) as SessionSettings;
}
