import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { secondsIn } from '../../../parts/time/iso-duration.ts';
import { durationOf } from '../../../parts/time/time.ts';
import { useLanguage } from '../../../words/words.ts';
import { useMajorsWords } from '../../use-majors-words.ts';

const OTHERS = ['PT15M', 'PT30M', 'PT1H', 'PT2H', 'PT4H', 'P1D'];

interface NextFieldProps {
  readonly cadence: string | null;
  readonly value: string;
  readonly onChange: (next: string) => void;
  readonly error: unknown;
}

/** When stakeholders are told again, as it is promised to them. */
export function NextField({ cadence, value, onChange, error }: NextFieldProps) {
  const { update } = useMajorsWords();
  const language = useLanguage();
  const spanOf = (duration: string) => durationOf(secondsIn(duration), language);
  const usual = { value: '', label: cadence === null ? '–' : update.byCadence(spanOf(cadence)) };
  return (
    <ChoiceField
      label={update.next}
      value={value}
      options={[usual, ...OTHERS.map((other) => ({ value: other, label: spanOf(other) }))]}
      onChange={onChange}
      errorText={faultOf(error, 'nextUpdateAt')}
    />
  );
}
