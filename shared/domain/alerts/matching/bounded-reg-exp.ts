import { type Context, createContext, Script } from 'node:vm';
import { cutText } from '#events/terms/text.ts';

/** What a regular expression reads of a text. */
const LONGEST_MATCHED_TEXT = 2000;
/** For one match. The engine itself is stopped, however deep it is in its backtracking. */
export const MATCH_MS = 100;

/** What lets an engine go back. One alone takes time by the square of the text at most: milliseconds. */
const CHOICES = /[*+?{|]/g;
const FEW_CHOICES = 1;

const script = new Script('match()');
let context: Context | undefined;

/** A regular expression whose match ends: the language has no bound of its own for it, the engine's script runner has. */
export class BoundedRegExp extends RegExp {
  /** @throws Error when the match takes too long */
  override exec(text: string): RegExpExecArray | null {
    const read = cutText(text, { units: LONGEST_MATCHED_TEXT });
    if ((this.source.match(CHOICES)?.length ?? 0) <= FEW_CHOICES) return super.exec(read);
    return inTime(() => super.exec(read));
  }
}

function inTime<Result>(match: () => Result): Result {
  context ??= createContext({});
  context.match = match;
  try {
    return script.runInContext(context, { timeout: MATCH_MS });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw new Error(`a regular expression takes longer than ${MATCH_MS} ms`, { cause: error });
  } finally {
    context.match = undefined;
  }
}

/** It comes from another realm, so it is no instance of this one's Error. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
