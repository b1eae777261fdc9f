import { nameIn, usePeople } from '../../../desk/use-people.ts';
import { useNarrow } from '../../../parts/use-narrow.ts';
import type { Roles } from '../../plans/roles.ts';
import { usePlans } from '../../plans/use-plans.ts';
import { useMajorsWords } from '../../use-majors-words.ts';

/** Who has which role; one that nobody has says so. */
export function Team({ roles }: { readonly roles: Roles }) {
  const { room } = useMajorsWords();
  const { roles: configured } = usePlans();
  const people = usePeople();
  const narrow = useNarrow();
  const names = [...new Set([...Object.keys(configured), ...Object.keys(roles)])];
  return names.map((role) => {
    const holders = [roles[role] ?? []].flat();
    // A phone has room for what is, and none for what is not.
    if (narrow && holders.length === 0) return null;
    return (
      <div key={role}>
        <dt>{configured[role]?.label ?? role}</dt>
        <dd title={holders.join(', ')}>
          {holders.length === 0 ? room.nobody : holders.map((email) => nameIn(people, email)).join(', ')}
        </dd>
      </div>
    );
  });
}
