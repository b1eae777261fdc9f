import type { Incident } from '../use-record.ts';

/** What people decide by, and would want to know that it has changed. */
const LOOKED_AT = [
  'status',
  'priority',
  'group',
  'assignee',
  'owner',
  'title',
  'category',
  'subcategory',
  'impact',
  'urgency',
  'requester',
] as const;

export interface Difference {
  readonly field: (typeof LOOKED_AT)[number];
  readonly seen: string | null;
  readonly now: string | null;
}

/** What somebody else changed of what a person saw when they began. */
export function differences(seen: Incident, now: Incident): Difference[] {
  return LOOKED_AT.map((field) => ({ field, seen: textOf(seen[field]), now: textOf(now[field]) })).filter(
    (one) => one.seen !== one.now,
  );
}

const textOf = (value: Incident[(typeof LOOKED_AT)[number]]): string | null =>
  value === null || typeof value === 'string' ? value : value.email;
