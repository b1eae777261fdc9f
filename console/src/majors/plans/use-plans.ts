import { usePeople } from '../../desk/use-people.ts';
import { useRules } from '../../desk/use-rules.ts';
import { COMMANDER } from './roles.ts';
import { type Told, toldBy } from './told.ts';

const NOBODY: Told = { people: [], webhooks: [] };

/** What the configuration says of major incidents, and whom each plan tells. */
export function usePlans() {
  const { data, isLoading } = useRules();
  const colleagues = usePeople();
  const settings = data?.majorIncidents;
  const plans = settings?.plans ?? {};
  const tells = (name: string | null): Told => {
    const plan = name === null ? undefined : plans[name];
    return data === undefined || plan === undefined ? NOBODY : toldBy(plan.stakeholders, data, colleagues);
  };
  return { isLoading, plans, roles: inOrder(settings?.roles ?? {}), bridge: settings?.bridge, tells };
}

type Configured = Readonly<Record<string, { readonly label: string; readonly schedule?: string }>>;

/** Whoever leads first, the others by their labels: the configuration has no order. */
function inOrder(roles: Configured): Configured {
  const rank = (role: string) => (role === COMMANDER ? 0 : 1);
  const sorted = Object.entries(roles).toSorted(
    ([one, { label }], [other, { label: another }]) => rank(one) - rank(other) || label.localeCompare(another),
  );
  return Object.fromEntries(sorted);
}
