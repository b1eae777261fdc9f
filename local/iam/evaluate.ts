import type { Statement } from '#local/iam/policy.ts';

export interface AccessRequest {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

/** As AWS decides it: an explicit deny wins, then any allow, then nothing is allowed. */
export function isAllowed(statements: readonly Statement[], request: AccessRequest): boolean {
  const applicable = statements.filter((statement) => applies(statement, request));
  return applicable.every(({ Effect }) => Effect === 'Allow') && applicable.length > 0;
}

function applies(statement: Statement, { action, resource, context }: AccessRequest): boolean {
  return (
    statement.Action.some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
    // A trust policy has no resource: it is the role's own.
    (statement.Resource?.some((pattern) => matches(pattern, resource)) ?? true) &&
    conditionHolds(statement.Condition ?? {}, context)
  );
}

type Operator = keyof NonNullable<Statement['Condition']>;

const equal = (expected: string, actual: string) => expected === actual;
const OPERATORS: Readonly<Record<Operator, (expected: readonly string[], actual: string) => boolean>> = {
  StringEquals: (expected, actual) => expected.some((value) => equal(value, actual)),
  StringNotEquals: (expected, actual) => !expected.some((value) => equal(value, actual)),
  StringLike: (expected, actual) => expected.some((value) => matches(value, actual)),
  // IAM treats the two alike.
  ArnEquals: (expected, actual) => expected.some((value) => matches(value, actual)),
  ArnLike: (expected, actual) => expected.some((value) => matches(value, actual)),
  NumericLessThan: (expected, actual) => expected.some((value) => Number(actual) < Number(value)),
  Bool: (expected, actual) => expected.some((value) => equal(value.toLowerCase(), actual.toLowerCase())),
};

function conditionHolds(condition: NonNullable<Statement['Condition']>, context: AccessRequest['context']): boolean {
  const lowerCase = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]));
  return Object.entries(OPERATORS).every(([operator, holds]) => {
    const keys = Object.entries(condition[operator as Operator] ?? {});
    return keys.every(([key, expected]) => {
      const actual = lowerCase.get(key.toLowerCase());
      // A key the request does not have fails every operator but the negated one.
      return actual === undefined ? operator === 'StringNotEquals' : holds(expected, actual);
    });
  });
}

/** Of every pattern that was asked about; they are the template's, so there are no more than it has. */
const compiled = new Map<string, (value: string) => boolean>();

/** `*` stands for any characters, `?` for one. */
export function matches(pattern: string, value: string): boolean {
  const test = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, test);
  return test(value);
}

function compile(pattern: string): (value: string) => boolean {
  if (!/[*?]/.test(pattern)) return (value) => value === pattern;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const whole = new RegExp(`^${source}$`, 's');
  return (value) => whole.test(value);
}
