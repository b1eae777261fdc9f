import { useRules } from '../../desk/use-rules.ts';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { faultOf } from '../../parts/fields/fault-of.ts';
import { useWords } from '../../words/words.ts';

export interface About {
  readonly category: string | null;
  readonly subcategory: string | null;
}

interface CategoryFieldsProps {
  readonly value: About;
  readonly onChange: (value: About) => void;
  readonly error: unknown;
}

const NONE = '';

/** Category and what is below it, as configured; what a record has and the configuration no longer knows can stay. */
export function CategoryFields({ value: { category, subcategory }, onChange, error }: CategoryFieldsProps) {
  const { terms } = useWords();
  const configuration = useRules();
  const categories = configuration.data?.categories ?? {};
  const below = category === null ? [] : (categories[category] ?? []);
  return (
    <>
      <ChoiceField
        label={terms.field.category}
        value={category ?? NONE}
        options={optionsOf(Object.keys(categories), category, terms.none)}
        onChange={(chosen) => onChange({ category: chosen === NONE ? null : chosen, subcategory: null })}
        loading={configuration.isLoading}
        errorText={faultOf(error, 'category')}
      />
      {below.length === 0 && subcategory === null ? null : (
        <ChoiceField
          label={terms.field.subcategory}
          value={subcategory ?? NONE}
          options={optionsOf(below, subcategory, terms.none)}
          onChange={(chosen) => onChange({ category, subcategory: chosen === NONE ? null : chosen })}
          errorText={faultOf(error, 'subcategory')}
        />
      )}
    </>
  );
}

function optionsOf(names: readonly string[], kept: string | null, none: string) {
  const all = kept === null || names.includes(kept) ? names : [...names, kept];
  return [{ value: NONE, label: none }, ...all.map((value) => ({ value, label: value }))];
}
