import FormField from '@cloudscape-design/components/form-field';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { type Path, pathText, valueAt } from '../draft/paths.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useFieldWords } from '../fields/field-row.tsx';
import { exceptionsOf, exceptionsText } from './week-bars.ts';

/** Dates with hours of their own, one a line. */
export function ExceptionsField({ path }: { readonly path: Path }) {
  const { document, change, mayChange, faults } = useDraft();
  const { label, help = '', example } = useFieldWords('calendars', 'exceptions');
  const [typed, setTyped] = useState<string | null>(null);
  const shown = exceptionsText(valueAt(document, path) as Record<string, string[]> | undefined);
  const wrong = faults.filter((fault) => fault.path.startsWith(pathText(path))).map(({ message }) => message);
  const type = (text: string) => {
    setTyped(text);
    const exceptions = exceptionsOf(text);
    change(path, Object.keys(exceptions).length === 0 ? undefined : exceptions);
  };
  return (
    <FormField label={label} description={help} constraintText={example} errorText={wrong.join('; ')}>
      <Textarea
        value={typed ?? shown}
        disabled={!mayChange}
        rows={4}
        onChange={({ detail }) => type(detail.value)}
        onBlur={() => setTyped(null)}
      />
    </FormField>
  );
}
