import SpaceBetween from '@cloudscape-design/components/space-between';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { useMajorsWords } from '../use-majors-words.ts';
import { ToldLine } from './told-line.tsx';
import { usePlans } from './use-plans.ts';

interface PlanFieldProps {
  readonly value: string | null;
  readonly onChange: (plan: string) => void;
  readonly errorText: string | undefined;
}

/** By which plan stakeholders are told, and who that is. */
export function PlanField({ value, onChange, errorText }: PlanFieldProps) {
  const { team } = useMajorsWords();
  const { plans, tells, isLoading } = usePlans();
  const options = Object.keys(plans).map((name) => ({ value: name, label: name }));
  return (
    <SpaceBetween size="s">
      <ChoiceField
        label={team.plan}
        value={value}
        options={options}
        onChange={onChange}
        loading={isLoading}
        placeholder={team.noPlan}
        errorText={errorText}
      />
      <ToldLine told={tells(value)} />
    </SpaceBetween>
  );
}
