import { WireError } from '#local/core/wire-error.ts';

const DEEPEST = 15;
/** With the ARN in front of it. */
const LONGEST = 1011;

/** @throws WireError as AWS refuses a name for a new parameter */
export function assertName(name: string): void {
  if (!/^[\w./-]+$/.test(name))
    throw refused('Only a mix of letters, numbers and the following 4 symbols .-_/ is allowed');
  if (name.includes('/') && !name.startsWith('/')) throw refused('Parameter name must be a fully qualified name');
  if (/^\/?(aws|ssm)/i.test(name)) throw refused('can not be prefixed with "aws" or "ssm" (case-insensitive)');
  if (name.length > LONGEST) throw refused(`at most ${LONGEST} characters, with the ARN in front of it`);
  if (name.split('/').length - 1 > DEEPEST) {
    const text = `A hierarchy can have a maximum of ${DEEPEST} levels.`;
    throw new WireError('HierarchyLevelLimitExceededException', text);
  }
}

/** `name:3` is the third version of one; names have no colon. */
export function selected(name: string): { readonly name: string; readonly version?: number } {
  const [, bare = name, version] = /^(.+):(\d+)$/.exec(name) ?? [];
  return version === undefined ? { name: bare } : { name: bare, version: Number(version) };
}

function refused(reason: string): WireError {
  return new WireError('ValidationException', `Parameter name: ${reason}.`);
}
