import Autosuggest from '@cloudscape-design/components/autosuggest';
import FormField from '@cloudscape-design/components/form-field';
import type { ReactNode } from 'react';
import { suggestionsOf, usePeople } from './use-people.ts';

interface PersonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (email: string) => void;
  /** Whose members are suggested first. */
  readonly group?: string;
  readonly description?: string;
  readonly errorText?: string | undefined;
  readonly beside?: ReactNode;
}

/** Somebody of the desk by address; those the desk knows are suggested by name. */
export function PersonField({ label, value, onChange, group, description, errorText, beside }: PersonFieldProps) {
  const options = suggestionsOf(usePeople(), group);
  return (
    <FormField label={label} description={description} errorText={errorText} secondaryControl={beside} stretch>
      <Autosuggest
        value={value}
        onChange={({ detail }) => onChange(detail.value)}
        options={options}
        enteredTextLabel={(typed) => typed}
      />
    </FormField>
  );
}
