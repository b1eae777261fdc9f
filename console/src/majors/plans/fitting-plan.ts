import type { Incident } from '../../record/use-record.ts';
import type { Plans } from './told.ts';

/** @returns the first plan whose conditions the record meets: the one that is offered, and sent by its name */
export function fittingPlan(plans: Plans, record: Incident): string | null {
  const found = Object.entries(plans).find(([, { match }]) =>
    Object.entries(match).every(([field, wanted]) => meets(field, [wanted].flat(), record)),
  );
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
