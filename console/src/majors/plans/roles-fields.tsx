import SpaceBetween from '@cloudscape-design/components/space-between';
import { PersonField } from '../../desk/person-field.tsx';
import { faultOf } from '../../parts/fields/fault-of.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import { COMMANDER, type TypedRoles } from './roles.ts';
import { useOnCall } from './use-on-call.ts';
import { usePlans } from './use-plans.ts';

interface RolesFieldsProps {
  readonly typed: TypedRoles;
  readonly onChange: (typed: TypedRoles) => void;
  readonly error: unknown;
  /** Where the desk says what is wrong with a role. */
  readonly path: string;
}

/** Who has which role, each with whoever is on call for it. */
export function RolesFields({ typed, onChange, error, path }: RolesFieldsProps) {
  const { team } = useMajorsWords();
  const { roles } = usePlans();
  const { helpOf } = useOnCall();
  return (
    <SpaceBetween size="m">
      {Object.entries(roles).map(([role, { label, schedule }]) => (
        <PersonField
          key={role}
          label={label}
          description={[role === COMMANDER ? team.commanderHelp : team.severalHelp, helpOf(schedule)].join(' ')}
          value={typed[role] ?? ''}
          onChange={(text) => onChange({ ...typed, [role]: text })}
          errorText={faultOf(error, `${path}${role}`) ?? (role === COMMANDER ? faultOf(error, COMMANDER) : undefined)}
        />
      ))}
    </SpaceBetween>
  );
}
