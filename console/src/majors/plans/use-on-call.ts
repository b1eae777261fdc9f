import { $api } from '../../api/client.ts';
import { nameIn, usePeople } from '../../desk/use-people.ts';
import { readable } from '../../parts/readable.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import { COMMANDER, type TypedRoles } from './roles.ts';
import { usePlans } from './use-plans.ts';

/** Who is on call for the roles that have a schedule. */
export function useOnCall() {
  const { team } = useMajorsWords();
  const people = usePeople();
  const { roles } = usePlans();
  const { data } = $api.useQuery('get', '/on-call', {});
  const onCall = new Map(readable(data?.items).map((item) => [item.schedule, item.people[0]?.email]));
  const helpOf = (schedule: string | undefined): string => {
    if (schedule === undefined || data === undefined) return '';
    const email = onCall.get(schedule);
    return email === undefined ? team.nobodyOnCall(schedule) : team.onCall(nameIn(people, email));
  };
  /** Whoever is on call has the role, until somebody else is named. */
  const filled: TypedRoles = Object.fromEntries(
    Object.entries(roles).flatMap(([role, { schedule = '' }]) => {
      const email = onCall.get(schedule);
      return email === undefined || role === COMMANDER ? [] : [[role, email]];
    }),
  );
  return { helpOf, filled };
}
