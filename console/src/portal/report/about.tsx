import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useId } from 'react';
import { useWords } from '../../words/words.ts';
import { NativeSelect } from '../native-select.tsx';
import { Optional } from '../optional.tsx';
import type { Portal } from '../use-portal.ts';
import type { Report } from './report.ts';

interface AboutProps {
  readonly report: Report;
  readonly change: (fields: Partial<Report>) => void;
  readonly categories: Portal['categories'];
}

/** What it is about, as far as the desk has names for it. */
export function About({ report, change, categories }: AboutProps) {
  const { form } = useWords().portal;
  const subcategories = categories.find(({ name }) => name === report.category)?.subcategories ?? [];
  return (
    <SpaceBetween size="m">
      {categories.length === 0 ? null : (
        <Choice
          label={form.category}
          names={categories.map(({ name }) => name)}
          chosen={report.category}
          choose={(category) => change({ category, subcategory: null })}
        />
      )}
      {subcategories.length === 0 ? null : (
        <Choice
          label={form.subcategory}
          names={subcategories}
          chosen={report.subcategory}
          choose={(subcategory) => change({ subcategory })}
        />
      )}
      <FormField label={<Optional label={form.items} />} description={form.itemsHelp} stretch>
        <Input value={report.items} onChange={({ detail }) => change({ items: detail.value })} />
      </FormField>
    </SpaceBetween>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly chosen: string | null;
  readonly choose: (name: string | null) => void;
}

function Choice({ label, names, chosen, choose }: ChoiceProps) {
  const { form } = useWords().portal;
  const id = useId();
  return (
    <FormField label={<Optional label={label} />} controlId={id} stretch>
      <NativeSelect
        id={id}
        value={chosen ?? ''}
        options={[['', form.notSure], ...names.map((name) => [name, name] as const)]}
        onChange={(name) => choose(name || null)}
      />
    </FormField>
  );
}
