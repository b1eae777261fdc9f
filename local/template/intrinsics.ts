/** Where a value of the template gets its names from. Every function throws, naming the thing, when it is unknown. */
export interface Scope {
  /** What `Ref` answers: a resource's physical id, a parameter's value or a pseudo parameter. */
  ref(name: string): unknown;
  attribute(logicalId: string, attribute: string): unknown;
  importValue(exportName: string): unknown;
  condition(name: string): boolean;
  mapping(map: string, first: string, second: string): unknown;
}

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

export const NO_VALUE = Symbol('AWS::NoValue');

/**
 * Replaces every intrinsic function in a value of a template. Properties that come out as `AWS::NoValue` are left out.
 * @throws Error naming the intrinsic when it is not one of those below: nothing unknown passes.
 */
export function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope)).filter((item) => item !== NO_VALUE);
  if (!isRecord(value)) return value;
  const [name, argument, ...others] = Object.entries(value).flat();
  if (others.length === 0 && typeof name === 'string' && isIntrinsicName(name)) return intrinsic(name)(argument, scope);
  return resolveProperties(value, scope);
}

function resolveProperties(value: Record<string, unknown>, scope: Scope): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, item]) => [key, resolve(item, scope)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== NO_VALUE));
}

const isIntrinsicName = (name: string) => name === 'Ref' || name === 'Condition' || name.startsWith('Fn::');

function intrinsic(name: string): Intrinsic {
  const found = INTRINSICS[name];
  if (!found) throw new Error(`intrinsic function ${name} is not known to the local runtime`);
  return found;
}

const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (name, scope) => scope.ref(text(name)),
  // A policy statement may have a `Condition` of its own as its only key; a condition's name is a string.
  Condition: (name, scope) => (typeof name === 'string' ? scope.condition(name) : { Condition: resolve(name, scope) }),
  'Fn::GetAtt': (argument, scope) => {
    const [logicalId = '', ...path] = typeof argument === 'string' ? argument.split('.') : list(argument).map(text);
    return scope.attribute(logicalId, path.join('.'));
  },
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = list(argument);
    return list(resolve(parts, scope)).map(text).join(text(separator));
  },
  'Fn::Sub': (argument, scope) => substitute(argument, scope),
  'Fn::Select': (argument, scope) => {
    const [index, items] = list(resolve(argument, scope));
    return list(items)[Number(index)];
  },
  'Fn::Split': (argument, scope) => {
    const [separator, source] = list(resolve(argument, scope));
    return text(source).split(text(separator));
  },
  'Fn::ImportValue': (argument, scope) => scope.importValue(text(resolve(argument, scope))),
  'Fn::If': (argument, scope) => {
    const [condition, whenTrue, whenFalse] = list(argument);
    return resolve(scope.condition(text(condition)) ? whenTrue : whenFalse, scope);
  },
  'Fn::FindInMap': (argument, scope) => {
    const [map, first, second] = list(resolve(argument, scope)).map(text);
    return scope.mapping(map ?? '', first ?? '', second ?? '');
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(resolve(argument, scope));
    return left === right;
  },
  'Fn::Not': (argument, scope) => list(resolve(argument, scope))[0] !== true,
  'Fn::And': (argument, scope) => list(resolve(argument, scope)).every((item) => item === true),
  'Fn::Or': (argument, scope) => list(resolve(argument, scope)).some((item) => item === true),
  'Fn::Base64': (argument, scope) => Buffer.from(text(resolve(argument, scope))).toString('base64'),
};

function substitute(argument: unknown, scope: Scope): string {
  const [template, variables] = typeof argument === 'string' ? [argument, {}] : list(argument);
  const own = isRecord(variables) ? resolveProperties(variables, scope) : {};
  return text(template).replace(/\$\{([^}]+)\}/g, (_, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    if (name in own) return text(own[name]);
    const [logicalId = '', ...path] = name.split('.');
    return text(path.length > 0 ? scope.attribute(logicalId, path.join('.')) : scope.ref(name));
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(`a list was expected in place of ${JSON.stringify(value)}`);
  return value;
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`a string was expected in place of ${JSON.stringify(value)}`);
}
