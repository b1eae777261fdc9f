import jsonata from 'jsonata';
import { BoundedRegExp } from './bounded-reg-exp.ts';

/**
 * JSONata texts of the configuration, bounded. The library looks at its time and depth between steps, so what runs long
 * within one step (regular expressions, `$eval`) is refused beforehand or stopped by itself.
 */

/** A mapping of a whole body has ten expressions: at most a second, of the ten that a request has. */
const TIMEOUT_MS = 100;
const DEEPEST_STACK = 200;
const LONGEST_SEQUENCE = 10_000;

/** Their answers differ from one time to the next, or are code from a body that nobody has checked. */
const REFUSED_FUNCTIONS: readonly string[] = ['eval', 'now', 'millis', 'random', 'shuffle'];
/** `(…)+` in a regular expression: the form whose backtracking has no bound. */
const REPEATED_GROUP = /\)[*+{]/;

/** An expression failed on a body: the text is wrong for it, or the bounds were reached. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

/** @returns why the text cannot be an expression of the configuration; null when it can */
export function expressionFault(text: string): string | null {
  try {
    return refused(jsonata(text).ast());
  } catch (error) {
    // A text that does not compile is what this looks for; the library throws plain objects.
    return messageOf(error);
  }
}

export type Evaluate = (input: unknown, bindings?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** @returns what evaluates the text, compiled once however often it is called; it throws ExpressionError in the library's words */
export function evaluator(text: string): Evaluate {
  const bounds = { timeout: TIMEOUT_MS, stack: DEEPEST_STACK, sequence: LONGEST_SEQUENCE, RegexEngine: BoundedRegExp };
  let compiled: jsonata.Expression | undefined;
  return async (input, bindings = {}) => {
    try {
      compiled ??= jsonata(text, bounds as jsonata.JsonataOptions);
      return await compiled.evaluate(input, bindings);
    } catch (error) {
      throw new ExpressionError(messageOf(error), { cause: error });
    }
  };
}

function refused(node: unknown): string | null {
  if (node instanceof RegExp) {
    return REPEATED_GROUP.test(node.source) ? 'a repeated group in a regular expression is not allowed' : null;
  }
  if (node === null || typeof node !== 'object') return null;
  if ('type' in node && node.type === 'variable' && 'value' in node && REFUSED_FUNCTIONS.includes(String(node.value))) {
    return `$${node.value} is not allowed`;
  }
  for (const child of Object.values(node)) {
    const fault = refused(child);
    if (fault) return fault;
  }
  return null;
}

function messageOf(error: unknown): string {
  return error !== null && typeof error === 'object' && 'message' in error ? String(error.message) : String(error);
}
