import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { secondsIn } from '../../parts/time/iso-duration.ts';
import { durationOf } from '../../parts/time/time.ts';
import { useLanguage } from '../../words/words.ts';
import { useMajorsWords } from '../use-majors-words.ts';

const USUAL = ['PT15M', 'PT30M', 'PT1H', 'PT2H', 'PT4H', 'P1D'];

interface CadenceFieldProps {
  readonly value: string;
  readonly onChange: (cadence: string) => void;
  readonly errorText: string | undefined;
}

/** How often stakeholders are told. */
export function CadenceField({ value, onChange, errorText }: CadenceFieldProps) {
  const { team } = useMajorsWords();
  const language = useLanguage();
  const all = USUAL.includes(value) ? USUAL : [...USUAL, value];
  const options = all
    .toSorted((one, other) => secondsIn(one) - secondsIn(other))
    .map((cadence) => ({ value: cadence, label: durationOf(secondsIn(cadence), language) }));
  return (
    <ChoiceField
      label={team.cadence}
      description={team.cadenceHelp}
      value={value}
      options={options}
      onChange={onChange}
      errorText={errorText}
    />
  );
}
