import { usePeople } from '../../desk/use-people.ts';
import { useRules } from '../../desk/use-rules.ts';
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
  return { isLoading, plans, roles: settings?.roles ?? {}, bridge: settings?.bridge, tells };
}
