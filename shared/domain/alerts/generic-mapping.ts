import { ExpressionError, evaluate, expressionFault } from './expression.ts';
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

/**
 * @returns each alert of the body on its own, in its order: one whose expression fails does not take the others with it
 * @throws ExpressionError when `alerts` itself fails, so that the body is unreadable as a whole
 */
export async function applyMapping(mapping: Mapping, body: unknown): Promise<Mapped[]> {
  const { alerts, ...fields } = mapping;
  const found = alerts === undefined ? body : await evaluate(alerts, body, { body });
  const mapped: Mapped[] = [];
  for (const one of listOf(found)) mapped.push(await mapOne(fields, one, body));
  return mapped;
}

async function mapOne(mapping: Omit<Mapping, 'alerts'>, one: unknown, body: unknown): Promise<Mapped> {
  const fields: Record<string, unknown> = {};
  const faults: { path: string; message: string }[] = [];
  for (const [name, text] of Object.entries(mapping)) {
    try {
      fields[name] = plain(await evaluate(text, one, { body }));
    } catch (error) {
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
