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

const TEXT_TESTS: Readonly<Record<string, (text: string, operand: string) => boolean>> = {
  prefix: (text, operand) => text.startsWith(operand),
  suffix: (text, operand) => text.endsWith(operand),
  'equals-ignore-case': (text, operand) => text.toLowerCase() === operand.toLowerCase(),
};

const OPERATORS: Readonly<Record<string, (operand: unknown, path: string) => ValueTest>> = {
  ...Object.fromEntries(
    Object.entries(TEXT_TESTS).map(([name, holds]) => [
      name,
      (operand: unknown, path: string) => {
        const wanted = textOf(operand, path);
        return someText((text) => holds(text, wanted));
      },
    ]),
  ),
  exists: (operand) => (candidates) => candidates.length > 0 === (operand === true),
  numeric: (operand, path) => compileNumeric(operand, path),
  'anything-but': (operand, path) => {
    const excluded = excludedBy(operand, path);
    return (candidates) => candidates.some((candidate) => !excluded(candidate));
  },
};

/**
 * What `anything-but` names: a value, a list of texts alone or of numbers alone, or one operator on texts with its operand or a list
 * of them. EventBridge takes no other, and no list of operators.
 */
function excludedBy(operand: unknown, path: string): (candidate: unknown) => boolean {
  if (!isObject(operand)) {
    const values = listOf(operand, path);
    if (!['string', 'number'].some((kind) => values.every((value) => typeof value === kind)))
      throw new Error(`anything-but at ${path} must name texts alone or numbers alone`);
    return (candidate) => values.includes(candidate);
  }
  const [[name, operands] = [], ...others] = Object.entries(operand);
  const holds = name === undefined ? undefined : TEXT_TESTS[name];
  if (holds === undefined || others.length > 0)
    throw new Error(
      `event pattern operator ${Object.keys(operand).join(', ')} in anything-but at ${path} is not supported`,
    );
  const texts = listOf(operands, path).map((value) => textOf(value, path));
  return (candidate) => typeof candidate === 'string' && texts.some((text) => holds(candidate, text));
}

function listOf(operand: unknown, path: string): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(operand) ? operand : [operand];
  if (list.length === 0) throw new Error(`the list at ${path} must name something`);
  return list;
}

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
