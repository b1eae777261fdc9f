import type { Row } from '../report/measurement.ts';
import { rounded } from '../report/statistics.ts';
import { PRICES, type PriceName, REGIONS } from './prices.ts';

/** So much of something that has a price. */
export interface Item {
  readonly what: string;
  readonly amount: number;
  readonly price: PriceName;
  /** So much of it every account has for nothing, every month. */
  readonly free?: number;
}

/** @returns a row for each item and one with their sum, in dollars for each region; another sum where something is free */
export function bill(of: string, items: readonly Item[]): readonly Row[] {
  const rows = items.map(({ what, amount, price }) => ({
    of,
    what,
    amount: rounded(amount, 2),
    ...dollars((region) => amount * PRICES[region][price]),
  }));
  const sum = (of: (item: Item) => number) =>
    dollars((region) => items.reduce((total, item) => total + of(item) * PRICES[region][item.price], 0));
  const together = [{ of, what: 'together', amount: '', ...sum(({ amount }) => amount) }];
  if (items.every(({ free }) => free === undefined)) return [...rows, ...together];
  const rest = sum(({ amount, free = 0 }) => Math.max(0, amount - free));
  return [...rows, ...together, { of, what: 'together, after what is always free', amount: '', ...rest }];
}

function dollars(inRegion: (region: (typeof REGIONS)[number]) => number): Record<string, number> {
  return Object.fromEntries(REGIONS.map((region) => [`$ ${region}`, rounded(inRegion(region), 4)]));
}
