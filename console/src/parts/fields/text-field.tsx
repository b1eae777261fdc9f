import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Textarea from '@cloudscape-design/components/textarea';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string;
  readonly errorText?: string | undefined;
  /** Of a text of several lines. */
  readonly rows?: number;
  readonly autoFocus?: boolean;
}

/** A field with its label, what helps, what is wrong. */
export function TextField({ label, value, onChange, description, errorText, rows, autoFocus = false }: TextFieldProps) {
  const changed = ({ detail }: { detail: { value: string } }) => onChange(detail.value);
  return (
    <FormField label={label} description={description} errorText={errorText} stretch>
      {rows === undefined ? (
        <Input value={value} onChange={changed} autoFocus={autoFocus} />
      ) : (
        <Textarea value={value} onChange={changed} rows={rows} autoFocus={autoFocus} />
      )}
    </FormField>
  );
}
