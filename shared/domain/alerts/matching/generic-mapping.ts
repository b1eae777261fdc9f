import { type Evaluate, ExpressionError, evaluator, expressionFault } from './expression.ts';
import type { Mapping } from './mapping.ts';

/** One alert by the mapping: the fields of the desk's own alert, or what was wrong with which of them. */
export type Mapped =
  | { readonly fields: Readonly<Record<string, unknown>> }
  | { readonly faults: readonly { readonly path: string; readonly message: string }[] };

/** @returns the expressions that are refused, by field */
export function mappingFaults(mapping: Mapping): { path: string; message: string }[] {
  return Object.entries(mapping).flatMap(([path, text]) => {
    const message = text === undefined ? null : expressionFault(text);
    return message === null ? [] : [{ path, message }];
  });
}

/** With eleven expressions each, of some ten microseconds, well within the time of a request. */
const MOST_ALERTS = 1000;

/**
 * @param hasTime - asked before each expression: what is left when there is none is not evaluated
 * @returns each alert of the body on its own, in its order: one whose expression fails does not take the others with it
 * @throws ExpressionError when `alerts` itself fails or finds too many, so that the body is unreadable as a whole
 */
export async function applyMapping(
  { alerts, ...fields }: Mapping,
  body: unknown,
  hasTime: () => boolean = () => true,
): Promise<Mapped[]> {
  const found = listOf(alerts === undefined ? body : await evaluator(alerts)(body, { body }));
  if (found.length > MOST_ALERTS) throw new ExpressionError(`finds more than ${MOST_ALERTS} alerts`);
  const evaluators = Object.entries(fields).map(([name, text]) => [name, evaluator(text)] as const);
  const mapped: Mapped[] = [];
  for (const one of found) mapped.push(await mapOne(evaluators, one, { body, hasTime }));
  return mapped;
}

type Evaluators = readonly (readonly [name: string, evaluate: Evaluate])[];

async function mapOne(
  evaluators: Evaluators,
  one: unknown,
  { body, hasTime }: { readonly body: unknown; readonly hasTime: () => boolean },
): Promise<Mapped> {
  const fields: Record<string, unknown> = {};
  const faults: { path: string; message: string }[] = [];
  for (const [name, evaluate] of evaluators) {
    if (!hasTime()) return { faults: [...faults, { path: name, message: 'the mapping of the body takes too long' }] };
    try {
      fields[name] = plain(await evaluate(one, { body }));
    } catch (error) {
      // Recovery: the alert is kept with the faults of all its fields.
      if (!(error instanceof ExpressionError)) throw error;
      faults.push({ path: name, message: error.message });
    }
  }
  return faults.length > 0 ? { faults } : { fields };
}

function listOf(found: unknown): readonly unknown[] {
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found : [found];
}

/** The library marks its lists with properties of its own. */
function plain(value: unknown): unknown {
  return Array.isArray(value) ? Array.from(value) : value;
}
