import { StateError } from '#local/services/state-machines/state-error.ts';

/** What `$$` shows a definition. */
export interface ContextObject {
  readonly Execution: {
    readonly Id: string;
    readonly Name: string;
    readonly StartTime: string;
    readonly Input: unknown;
  };
  readonly State: { readonly Name: string; readonly EnteredTime: string };
  readonly StateMachine: { readonly Id: string; readonly Name: string };
}

/** The value at a reference path, `undefined` when there is none. */
export function lookUp(path: string, data: unknown, context: ContextObject): unknown {
  const [root, ...keys] = path.split('.');
  let value: unknown = root === '$$' ? context : data;
  for (const key of keys) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

/** The value at a path that must exist. Throws `States.Runtime`, which ends an execution, as AWS does. */
export function valueAt(path: string, data: unknown, context: ContextObject): unknown {
  const value = lookUp(path, data, context);
  if (value !== undefined) return value;
  throw new StateError(
    'States.Runtime',
    `The path ${path} does not exist in the input of state ${context.State.Name}.`,
  );
}

/** A payload template: keys that end in `.$` hold a path, the others are constants. */
export function fill(template: unknown, data: unknown, context: ContextObject): unknown {
  if (Array.isArray(template)) return template.map((item) => fill(item, data, context));
  if (!isObject(template)) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) =>
      key.endsWith('.$')
        ? [key.slice(0, -2), valueAt(String(value), data, context)]
        : [key, fill(value, data, context)],
    ),
  );
}

/** Puts a result at `$` (replaces), at `$.a.b` (adds) or nowhere (`null`). */
export function place(data: unknown, path: string | null, result: unknown): unknown {
  if (path === null) return data;
  return put(data, path.split('.').slice(1), result);
}

function put(data: unknown, [key, ...rest]: readonly string[], result: unknown): unknown {
  if (key === undefined) return result;
  const object = isObject(data) ? data : {};
  return { ...object, [key]: put(object[key], rest, result) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
