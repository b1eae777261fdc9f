import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Fault } from '../../api/problem.ts';
import { pathText, valueAt, withValue } from '../draft/paths.ts';
import type { Field } from '../fields/field.ts';
import { FieldInput } from '../fields/field-input.tsx';
import { useFieldWords } from '../fields/field-row.tsx';

interface RecordFormProps {
  readonly section: string;
  readonly fields: readonly Field[];
  readonly value: object;
  readonly faults: readonly Fault[];
  readonly disabled?: boolean;
  readonly onChange: (value: object) => void;
}

/** The same fields for what is a record of its own and no part of the configuration. */
export function RecordForm({ fields, ...of }: RecordFormProps) {
  return (
    <SpaceBetween size="m">
      {fields.map((field) => (
        <Row key={field.name} field={field} {...of} />
      ))}
    </SpaceBetween>
  );
}

function Row({
  section,
  field,
  value,
  faults,
  disabled = false,
  onChange,
}: Omit<RecordFormProps, 'fields'> & { readonly field: Field }) {
  const { label, help, example } = useFieldWords(section, field.name);
  const path = field.at ?? [field.name];
  const at = pathText(path);
  const wrong = faults.filter((fault) => fault.path === at || fault.path.startsWith(`${at}.`));
  return (
    <FormField
      label={label}
      description={help}
      {...(example && { constraintText: example })}
      errorText={wrong.map(({ message }) => message).join('; ')}
    >
      <FieldInput
        field={field}
        value={valueAt(value, path)}
        label={label}
        disabled={disabled}
        onChange={(next) => onChange(withValue(value, path, next) as object)}
      />
    </FormField>
  );
}
