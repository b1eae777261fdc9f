import FormField from '@cloudscape-design/components/form-field';
import Select, { type SelectProps } from '@cloudscape-design/components/select';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly SelectProps.Option[];
  readonly onChange: (value: string) => void;
  readonly description?: string;
  readonly errorText?: string | undefined;
  readonly placeholder?: string;
  readonly loading?: boolean;
}

/** One of several, with a label. */
export function ChoiceField({
  label,
  value,
  options,
  onChange,
  description,
  errorText,
  placeholder,
  loading = false,
}: ChoiceFieldProps) {
  return (
    <FormField label={label} description={description} errorText={errorText} stretch>
      <Select
        selectedOption={options.find((one) => one.value === value) ?? null}
        options={options}
        onChange={({ detail }) => onChange(detail.selectedOption.value ?? '')}
        statusType={loading ? 'loading' : 'finished'}
        {...(placeholder !== undefined && { placeholder })}
      />
    </FormField>
  );
}
