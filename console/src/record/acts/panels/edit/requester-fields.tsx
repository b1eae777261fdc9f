import { faultOf } from '../../../../parts/fields/fault-of.ts';
import { TextField } from '../../../../parts/fields/text-field.tsx';
import { useWords } from '../../../../words/words.ts';
import type { Correction } from './correction.ts';

interface RequesterFieldsProps {
  readonly value: Correction;
  readonly onChange: (changed: Partial<Correction>) => void;
  readonly error: unknown;
}

/** Whose record it is: answers go there from now on. */
export function RequesterFields({ value, onChange, error }: RequesterFieldsProps) {
  const { acts, terms } = useWords();
  return (
    <>
      <TextField
        label={terms.field.requester}
        description={acts.requesterHelp}
        value={value.requester}
        onChange={(requester) => onChange({ requester })}
        errorText={faultOf(error, 'requester')}
      />
      <TextField
        label={`${acts.requesterName} (${acts.optional})`}
        value={value.requesterName}
        onChange={(requesterName) => onChange({ requesterName })}
      />
    </>
  );
}
