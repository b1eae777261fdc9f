import type { Incident } from '../../record/use-record.ts';
import type { Plans } from './told.ts';

/**
 * The plan that is offered, and sent by its name: of those whose conditions the record meets the one with the most of them, then the first
 * by name, as the desk itself chooses.
 */
export function fittingPlan(plans: Plans, record: Incident): string | null {
  const [found] = Object.entries(plans)
    .map(([name, { match }]) => [name, Object.entries(match)] as const)
    .filter(([, conditions]) => conditions.every(([field, wanted]) => meets(field, [wanted].flat(), record)))
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return found?.[0] ?? null;
}

function meets(field: string, wanted: readonly (string | undefined)[], record: Incident): boolean {
  if (field === 'configurationItem') return record.configurationItems.some((item) => wanted.includes(item));
  if (field === 'requester') {
    const email = record.requester?.email ?? '';
    return wanted.some((one) => one !== undefined && (one.startsWith('@') ? email.endsWith(one) : email === one));
  }
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' && wanted.includes(value);
}
