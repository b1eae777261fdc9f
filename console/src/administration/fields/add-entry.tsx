import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { valueAt } from '../draft/paths.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import type { Form } from './field.ts';

interface AddEntryProps {
  readonly form: Form;
  readonly taken: readonly string[];
  readonly onAdded: (key: string) => void;
}

/** A new entry begins with the name everything else will call it by. */
export function AddEntry({ form, taken, onAdded }: AddEntryProps) {
  const { document, change } = useDraft();
  const words = useAdministrationWords();
  const [name, setName] = useState('');
  const wanted = name.trim();
  const list = valueAt(document, form.at);
  if (form.unnamed) {
    const places: readonly unknown[] = Array.isArray(list) ? list : [];
    const append = () => {
      change(form.at, [...places, form.blank]);
      onAdded(String(places.length));
    };
    return (
      <Button iconName="add-plus" onClick={append}>
        {words.add}
      </Button>
    );
  }
  const there = form.shape === 'named' && taken.includes(wanted);
  const add = () => {
    if (wanted === '' || there) return;
    const listed = form.shape === 'list' && Array.isArray(list);
    const key = listed ? String(list.length) : wanted;
    if (listed) change(form.at, [...list, { name: wanted, ...(form.blank as object) }]);
    else change([...form.at, wanted], form.blank);
    setName('');
    onAdded(key);
  };
  return (
    <FormField
      label={words.newName}
      description={words.newNameHelp}
      errorText={there ? words.nameTaken : ''}
      secondaryControl={
        <Button iconName="add-plus" disabled={wanted === '' || there} onClick={add}>
          {words.add}
        </Button>
      }
    >
      <Input
        value={name}
        onChange={({ detail }) => setName(detail.value)}
        onKeyDown={({ detail }) => detail.key === 'Enter' && add()}
      />
    </FormField>
  );
}
