import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { type Path, pathText, valueAt } from '../draft/paths.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import type { Field } from './field.ts';
import styles from './fields.module.css';

interface ListRowProps {
  readonly field: Field & { readonly kind: 'list' };
  readonly path: Path;
  readonly label: string;
  readonly help: string | undefined;
  /** A field of an entry. */
  readonly row: (field: Field, of: Path) => ReactNode;
}

/** Entries within an entry, in an order that counts. */
export function ListRow({ field, path, label, help, row }: ListRowProps) {
  const { document, faults, mayChange, change } = useDraft();
  const words = useAdministrationWords();
  const value = valueAt(document, path);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const wrong = faults.filter((fault) => fault.path === pathText(path)).map(({ message }) => message);
  const swap = (place: number) => change(path, list.toSpliced(place - 1, 2, list[place], list[place - 1]));
  return (
    <FormField label={label} description={help} errorText={wrong.join('; ')} stretch>
      <SpaceBetween size="m">
        {list.map((_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place alone
          <fieldset key={place} className={styles.part} aria-label={`${label} ${place + 1}`}>
            <SpaceBetween size="m">
              {field.fields.map((inner) => row(inner, [...path, String(place)]))}
              {mayChange ? (
                <SpaceBetween direction="horizontal" size="xs">
                  <Button disabled={place === 0} onClick={() => swap(place)}>
                    {words.earlier}
                  </Button>
                  <Button
                    onClick={() => change(path, list.toSpliced(place, 1))}
                    ariaLabel={words.removeNamed(`${label} ${place + 1}`)}
                  >
                    {words.remove}
                  </Button>
                </SpaceBetween>
              ) : null}
            </SpaceBetween>
          </fieldset>
        ))}
        {mayChange ? (
          <Button
            iconName="add-plus"
            ariaLabel={words.addTo(label)}
            onClick={() => change(path, [...list, field.blank])}
          >
            {words.add}
          </Button>
        ) : null}
      </SpaceBetween>
    </FormField>
  );
}
