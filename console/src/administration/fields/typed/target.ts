/** A target as people say it: so much of a unit. */
export interface Amount {
  readonly amount: string;
  readonly unit: Unit;
}

export const UNITS = ['minutes', 'hours', 'businessDays'] as const;
export type Unit = (typeof UNITS)[number];

const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?$/;

/** @returns null for a duration that is no whole number of minutes; it is then shown as it stands */
export function amountOf(target: unknown): Amount | null {
  const { duration, businessDays } = (target ?? {}) as { duration?: string; businessDays?: number };
  if (businessDays !== undefined) return { amount: String(businessDays), unit: 'businessDays' };
  const [whole, hours = '0', minutes = '0'] = DURATION.exec(duration ?? '') ?? [];
  if (whole === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return total % 60 === 0 && total > 0 ? { amount: String(total / 60), unit: 'hours' } : minutesOf(total);
}

const minutesOf = (total: number): Amount => ({ amount: String(total), unit: 'minutes' });

export function targetOf({ amount, unit }: Amount): object {
  const number = Number(amount);
  if (unit === 'businessDays') return { businessDays: number };
  return { duration: unit === 'hours' ? `PT${number}H` : `PT${number}M` };
}

const PERCENT = /^(\d+)\s*%?$/;

/** "50, 75, PT30M": percent of the target, or so much open time before its end. */
export function thresholdsOf(text: string): unknown[] {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '' && part !== '%');
  return parts.map((part) => {
    const [, percent] = PERCENT.exec(part) ?? [];
    return percent === undefined ? { before: part.toUpperCase() } : Number(percent);
  });
}

export function thresholdsText(thresholds: unknown): string {
  const list = Array.isArray(thresholds) ? thresholds : [];
  return list.map((one: number | { before: string }) => (typeof one === 'number' ? one : one.before)).join(', ');
}
