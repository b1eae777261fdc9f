import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import { type Path, pathText, valueAt } from '../draft/paths.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import type { Field } from './field.ts';
import { FieldInput } from './field-input.tsx';
import styles from './fields.module.css';
import { ListRow } from './list-row.tsx';
import { VariantsRow } from './variants-row.tsx';

interface FieldRowProps {
  readonly section: string;
  readonly field: Field;
  /** Where the entry stands that the field is of. */
  readonly of: Path;
}

/** A field with what it does, an example, and what the desk found wrong with it. */
export function FieldRow({ section, field, of }: FieldRowProps) {
  const { document, faults, mayChange, change } = useDraft();
  const { label, help, example } = useFieldWords(section, field.name);
  const path = [...of, ...(field.at ?? [field.name])];
  const value = valueAt(document, path);
  const row = (inner: Field, at: Path) => <FieldRow key={inner.name} section={section} field={inner} of={at} />;
  if (field.kind === 'part') return <PartRow section={section} field={field} path={path} />;
  if (field.kind === 'list') return <ListRow {...{ field, path, label, help, row }} />;
  if (field.kind === 'variants') return <VariantsRow {...{ field, path, label, help, row }} />;
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
        value={value}
        label={label}
        disabled={!mayChange}
        onChange={(next) => change(path, next)}
      />
    </FormField>
  );
}

interface PartRowProps {
  readonly section: string;
  readonly field: Field & { readonly kind: 'part' };
  readonly path: Path;
}

/** Fields that come and go together. */
function PartRow({ section, field, path }: PartRowProps) {
  const { document, mayChange, change } = useDraft();
  const { label, help } = useFieldWords(section, field.name);
  const value = valueAt(document, path);
  const isThere = value !== null && value !== undefined;
  const none = field.empty === 'null' ? null : undefined;
  return (
    <SpaceBetween size="s">
      <Toggle
        checked={isThere}
        disabled={!mayChange}
        description={help}
        onChange={({ detail }) => change(path, detail.checked ? field.blank : none)}
      >
        {label}
      </Toggle>
      {isThere ? (
        <fieldset className={styles.part} aria-label={label}>
          <SpaceBetween size="m">
            {field.fields.map((inner) => (
              <FieldRow key={inner.name} section={section} field={inner} of={path} />
            ))}
          </SpaceBetween>
        </fieldset>
      ) : null}
    </SpaceBetween>
  );
}

/** A field without words of its own goes by its name. */
export function useFieldWords(section: string, name: string) {
  const words = useAdministrationWords();
  const found = words.fields[section]?.[name];
  return { label: found?.label ?? name, help: found?.help, example: found?.example && words.example(found.example) };
}
