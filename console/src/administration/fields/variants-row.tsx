import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { type Path, pathText, valueAt } from '../draft/paths.ts';
import { useDraft } from '../draft/use-draft.ts';
import type { Field } from './field.ts';
import { useChoices } from './use-choices.ts';

interface VariantsRowProps {
  readonly field: Field & { readonly kind: 'variants' };
  readonly path: Path;
  readonly label: string;
  readonly help: string | undefined;
  /** A field of the shape that is chosen. */
  readonly row: (field: Field, of: Path) => ReactNode;
}

/** Which shape it has, and the fields of that. */
export function VariantsRow({ field, path, label, help, row }: VariantsRowProps) {
  const { document, faults, mayChange, change } = useDraft();
  const value = valueAt(document, path);
  const key = field.keyOf(value);
  const options = useChoices(Object.keys(field.of));
  const chosen = field.of[key];
  const wrong = faults.filter((fault) => fault.path === pathText(path)).map(({ message }) => message);
  return (
    <SpaceBetween size="m">
      <FormField label={label} description={help} errorText={wrong.join('; ')}>
        <Select
          selectedOption={options.find((option) => option.value === key) ?? null}
          options={options}
          disabled={!mayChange}
          onChange={({ detail }) => change(path, field.of[detail.selectedOption.value ?? '']?.blank)}
        />
      </FormField>
      {(chosen?.fields ?? []).map((inner) => row(inner, path))}
    </SpaceBetween>
  );
}
