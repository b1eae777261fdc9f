/** A compiled event pattern: does this event match? */
export type EventTest = (event: unknown) => boolean;

type ValueTest = (candidates: readonly unknown[]) => boolean;

/**
 * Compiles an EventBridge pattern: nested objects must all match, an array lists alternatives. An operator that is not one of
 * `OPERATORS` throws with its name, because a rule that silently matches nothing is a lost alarm.
 */
export function compilePattern(pattern: unknown, path = ''): EventTest {
  if (!isObject(pattern))
    throw new Error(`the event pattern${path && ` at ${path}`} must be an object or a list of values`);
  const tests = Object.entries(pattern).map(([key, inner]) => compileKey(key, inner, path ? `${path}.${key}` : key));
  return (event) => tests.every((test) => test(event));
}

function compileKey(key: string, pattern: unknown, path: string): EventTest {
  if (key === '$or') return compileEither(pattern, path);
  if (key.startsWith('$')) throw new Error(`event pattern operator ${key} is not supported on one machine`);
  if (!Array.isArray(pattern)) {
    const nested = compilePattern(pattern, path);
    return (event) => fieldsOf(event, key).some(nested) || (fieldsOf(event, key).length === 0 && nested(undefined));
  }
  const alternatives = pattern.map((value) => compileValue(value, path));
  return (event) => {
    const candidates = fieldsOf(event, key);
    return alternatives.some((matches) => matches(candidates));
  };
}

/** `$or` lists whole patterns of the object it stands in; EventBridge takes two at least. */
function compileEither(patterns: unknown, path: string): EventTest {
  if (!Array.isArray(patterns) || patterns.length < 2) throw new Error(`${path} must list two patterns or more`);
  const tests = patterns.map((pattern, index) => compilePattern(pattern, `${path}.${index}`));
  return (event) => tests.some((test) => test(event));
}

/** The values of a field: none when it is missing, each element when it is a list. */
function fieldsOf(event: unknown, key: string): readonly unknown[] {
  if (!isObject(event) || !(key in event)) return [];
  const value = event[key];
  return Array.isArray(value) ? value : [value];
}

function compileValue(value: unknown, path: string): ValueTest {
  if (!isObject(value)) return (candidates) => candidates.includes(value);
  const [operator, ...others] = Object.keys(value);
  const compile = operator === undefined ? undefined : OPERATORS[operator];
  if (operator === undefined || compile === undefined || others.length > 0) {
    throw new Error(
      `event pattern operator ${Object.keys(value).join(', ')} at ${path} is not supported on one machine`,
    );
  }
  return compile(value[operator], path);
}

const OPERATORS: Readonly<Record<string, (operand: unknown, path: string) => ValueTest>> = {
  prefix: (operand, path) => someText((text) => text.startsWith(textOf(operand, path))),
  suffix: (operand, path) => someText((text) => text.endsWith(textOf(operand, path))),
  'equals-ignore-case': (operand, path) =>
    someText((text) => text.toLowerCase() === textOf(operand, path).toLowerCase()),
  exists: (operand) => (candidates) => candidates.length > 0 === (operand === true),
  numeric: (operand, path) => compileNumeric(operand, path),
  'anything-but': (operand, path) => {
    const excluded = (Array.isArray(operand) ? operand : [operand]).map((value) => compileValue(value, path));
    return (candidates) => candidates.some((candidate) => !excluded.some((matches) => matches([candidate])));
  },
};

function someText(test: (text: string) => boolean): ValueTest {
  return (candidates) => candidates.some((candidate) => typeof candidate === 'string' && test(candidate));
}

const COMPARISONS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/** `[">", 0, "<=", 5]`: every pair must hold. */
function compileNumeric(operand: unknown, path: string): ValueTest {
  const parts = Array.isArray(operand) ? operand : [];
  const tests = parts.flatMap((sign, index) => {
    if (index % 2 === 1) return [];
    const compare = COMPARISONS[String(sign)];
    const bound = parts[index + 1];
    if (compare === undefined || typeof bound !== 'number')
      throw new Error(`numeric pattern at ${path} is not understood`);
    return [(value: number) => compare(value, bound)];
  });
  return (candidates) =>
    candidates.some(
      (candidate) => typeof candidate === 'number' && tests.length > 0 && tests.every((test) => test(candidate)),
    );
}

function textOf(operand: unknown, path: string): string {
  if (typeof operand === 'string') return operand;
  throw new Error(`event pattern operand at ${path} must be a text`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
