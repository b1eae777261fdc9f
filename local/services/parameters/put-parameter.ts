import type * as z from 'zod';
import { WireError } from '#local/core/wire-error.ts';
import { assertName } from '#local/services/parameters/names.ts';
import type { PUT } from '#local/services/parameters/requests.ts';
import type { Version, Versions } from '#local/services/parameters/versions.ts';

/** Of a parameter of the tier that costs nothing. AWS says characters; bytes are the stricter reading. */
const LARGEST_BYTES = 4096;
/** Of an account and region, of that tier. */
const MOST_PARAMETERS = 10_000;

/** Writes the first or the next version of a parameter. @throws WireError as AWS refuses it */
export function putParameter(versions: Versions, input: z.output<typeof PUT>, now: number) {
  const { Name: name, Value: value, Type: type, Overwrite, Tier } = input;
  assertName(name);
  if (Buffer.byteLength(value) > LARGEST_BYTES) {
    const text = `Standard tier parameters support a maximum parameter value of ${LARGEST_BYTES} characters.`;
    throw new WireError('ValidationException', text);
  }
  const before = versions.find(name);
  if (before !== undefined && !Overwrite) throw alreadyExists();
  const after = before === undefined ? first(versions, type) : next(before, type);
  versions.put({ name, value, modifiedAt: now, ...after });
  return { Version: after.version, Tier };
}

function first(versions: Versions, type: Version['type'] | undefined) {
  if (type === undefined) {
    throw new WireError('ValidationException', 'A parameter type is required when you create a parameter.');
  }
  if (versions.count() >= MOST_PARAMETERS) {
    throw new WireError('ParameterLimitExceeded', `An account has at most ${MOST_PARAMETERS} standard parameters.`);
  }
  return { type, version: 1 };
}

function next(before: Version, type: Version['type'] = before.type) {
  if (type === before.type) return { type, version: before.version + 1 };
  const text = "Parameter Store doesn't support changing a parameter type in a hierarchy.";
  throw new WireError('HierarchyTypeMismatchException', text);
}

function alreadyExists(): WireError {
  const hint = 'To overwrite this value, set the overwrite option in the request to true.';
  return new WireError('ParameterAlreadyExists', `The parameter already exists. ${hint}`);
}
