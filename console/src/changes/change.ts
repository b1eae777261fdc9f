import type { components } from '../../client/api.d.ts';

export type Change = components['schemas']['OneChange'];
export type ListedChange = Omit<Change, 'conflicts'>;

/** In the order of their life. */
export const STATUSES: readonly Change['status'][] = [
  ...(['requested', 'approved', 'scheduled', 'implemented', 'rejected', 'canceled'] as const),
];

export const RISKS: readonly Change['risk'][] = ['low', 'medium', 'high'];

/** Those who say whether a change is done. */
export const APPROVERS = ['incident_manager', 'process_owner', 'admin'] as const;

/** What is read anew when one of them is another. */
export const CHANGED = ['/changes', '/changes/{number}', '/incidents/{number}'];

/** Which status the address asks for; undefined for all. */
export function statusIn(address: URLSearchParams): Change['status'] | undefined {
  return STATUSES.find((status) => status === address.get('status'));
}

type Act = 'approve' | 'reject' | 'schedule' | 'implement' | 'cancel';

const ACTS: Readonly<Record<Change['status'], readonly Act[]>> = {
  requested: ['approve', 'reject', 'cancel'],
  approved: ['schedule', 'implement', 'cancel'],
  scheduled: ['schedule', 'implement', 'cancel'],
  ...{ implemented: [], rejected: [], canceled: [] },
};

/** Whether nothing is done to it any more. */
export const isOver = (status: Change['status']): boolean => ACTS[status].length === 0;

/** What somebody may do to it: two see a change before it is done, so whoever asked for it does not approve it. */
export function actsOn(
  { status, requestedBy }: Pick<Change, 'status' | 'requestedBy'>,
  me: { readonly email: string; readonly has: (...roles: readonly string[]) => boolean },
): readonly Act[] {
  const decides = me.has(...APPROVERS);
  const approves = decides && (requestedBy !== me.email || me.has('admin'));
  return ACTS[status].filter((act) => (act === 'approve' ? approves : act !== 'reject' || decides));
}

/** Windows that meet on one item, by the number of each: two at once on the same thing are for somebody to look at. */
export function conflictsOf(changes: readonly ListedChange[]): ReadonlyMap<string, readonly string[]> {
  const planned = changes.filter(({ status }) => status === 'scheduled');
  const meets = (one: ListedChange, other: ListedChange) =>
    one.number !== other.number &&
    (one.window?.from ?? '') < (other.window?.to ?? '') &&
    (other.window?.from ?? '') < (one.window?.to ?? '') &&
    one.configurationItems.some((item) => other.configurationItems.includes(item));
  const all = planned.map(
    (one) => [one.number, planned.filter((other) => meets(one, other)).map(({ number }) => number)] as const,
  );
  return new Map(all.filter(([, others]) => others.length > 0));
}
