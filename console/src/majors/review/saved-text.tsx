import FormField from '@cloudscape-design/components/form-field';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { textOf } from '../../api/problem.ts';
import { Written } from '../../parts/text/written.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { useMajorsWords } from '../use-majors-words.ts';

interface SavedTextProps {
  readonly label: string;
  /** Where it is kept while it is typed: `INC-000012.review.rootCause`. */
  readonly place: string;
  readonly value: string;
  readonly description?: string;
  readonly mayWrite: boolean;
  /** @returns why it was refused; null when it was taken */
  readonly save: (text: string) => Promise<unknown>;
}

/** A text that is saved when its field is left. What is typed and not saved yet outlives the page. */
export function SavedText({ label, place, value, description = '', mayWrite, save }: SavedTextProps) {
  const { review } = useMajorsWords();
  const draft = useDraft(place);
  const [state, setState] = useState<'still' | 'saved'>('still');
  const [refused, setRefused] = useState<unknown>(null);
  // An empty draft is none, so what was emptied is kept as a space.
  const isTyped = draft.text !== '';
  const text = isTyped ? draft.text.trimStart() : value;
  if (!mayWrite) {
    return (
      <FormField label={label} stretch>
        <Written text={value === '' ? '–' : value} />
      </FormField>
    );
  }
  const leave = async () => {
    if (!isTyped) return;
    const why = text.trim() === value.trim() ? null : await save(text.trim());
    setRefused(why);
    if (why !== null) return;
    draft.clear();
    setState('saved');
  };
  return (
    <FormField
      label={label}
      description={description}
      constraintText={<span role="status">{isTyped ? review.unsaved : state === 'saved' ? review.saved : ''}</span>}
      errorText={refused === null ? undefined : textOf(refused)}
      stretch
    >
      <Textarea
        value={text}
        rows={Math.min(8, Math.max(2, text.split('\n').length))}
        onChange={({ detail }) => draft.set(detail.value === '' ? ' ' : detail.value)}
        onBlur={() => void leave()}
      />
    </FormField>
  );
}
