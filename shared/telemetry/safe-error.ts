import { DomainError } from '#domain/kernel/errors.ts';
import { safeText } from './safe-text.ts';

/** Deeper ones only repeat those above. */
const MOST_CAUSES = 5;
/** Of an input with many faults the first few say what it is. */
const MOST_FAULTS = 5;

/**
 * An error as a log may have it: what kind it is, where it came from, what a message says without the values in it, and its
 * causes. Errors carry whole items and inputs in their fields, and loggers print them.
 */
export function safeError(cause: unknown, depth = 0): Error {
  if (!(cause instanceof Error)) return named(new Error(safeText(String(cause))), 'Error', '');
  const deeper = cause.cause !== undefined && depth < MOST_CAUSES;
  const safe = new Error(messageOf(cause), deeper ? { cause: safeError(cause.cause, depth + 1) } : {});
  return named(safe, cause.name, framesOf(cause.stack));
}

function named(error: Error, name: string, frames: string): Error {
  // Not enumerable: a logger that prints every field prints these by themselves.
  Object.defineProperty(error, 'name', { value: name });
  Object.defineProperty(error, 'stack', { value: `${name}: ${error.message}${frames}` });
  return error;
}

/** The first lines of a stack are the message as it was. */
function framesOf(stack = ''): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames.map((frame) => `\n${frame}`).join('');
}

function messageOf(error: Error): string {
  if (error instanceof DomainError) return faultsOf(error.code, error.data);
  if ('issues' in error) return faultsOf('invalid', { errors: error.issues });
  return safeText(error.message);
}

/** Fields that are wrong are told, what stands in them is not. */
function faultsOf(code: string, data: object): string {
  if (!('errors' in data) || !Array.isArray(data.errors)) return code;
  const paths = data.errors.slice(0, MOST_FAULTS).map((fault: { path?: unknown; code?: unknown }) => {
    const path = Array.isArray(fault.path) ? fault.path.map(String).join('.') : String(fault.path ?? '');
    return [safeText(path), typeof fault.code === 'string' ? fault.code : ''].filter((text) => text !== '').join(': ');
  });
  return `${code}: ${paths.join('; ')}`;
}
