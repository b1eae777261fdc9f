import Input from '@cloudscape-design/components/input';
import Multiselect from '@cloudscape-design/components/multiselect';
import Select from '@cloudscape-design/components/select';
import Textarea from '@cloudscape-design/components/textarea';
import Toggle from '@cloudscape-design/components/toggle';
import { useState } from 'react';
import { linesOf } from '../../parts/list-of.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import type { Field } from './field.ts';
import { ImageInput } from './typed/image-input.tsx';
import { thresholdsOf, thresholdsText } from './typed/target.ts';
import { TargetInput } from './typed/target-input.tsx';
import { TypedInput } from './typed/typed-input.tsx';
import { WrittenInput } from './typed/written-input.tsx';
import { useChoices } from './use-choices.ts';

export interface InputOf {
  readonly field: Field;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly label: string;
  readonly onChange: (value: unknown) => void;
}

/** What a field is typed or chosen with. */
export function FieldInput(of: InputOf) {
  const { field, value, disabled, label, onChange } = of;
  const words = useAdministrationWords();
  const none = field.empty === 'null' ? null : undefined;
  const orNone = (text: string) => (text === '' && field.empty !== undefined ? none : text);
  switch (field.kind) {
    case 'text':
    case 'instant':
      return (
        <Input value={textOf(value)} disabled={disabled} onChange={({ detail }) => onChange(orNone(detail.value))} />
      );
    case 'secret':
      return (
        <Input
          type="password"
          autoComplete={false}
          value={textOf(value)}
          disabled={disabled}
          onChange={({ detail }) => onChange(orNone(detail.value))}
        />
      );
    case 'long-text':
      return (
        <Textarea
          value={textOf(value)}
          disabled={disabled}
          rows={4}
          onChange={({ detail }) => onChange(orNone(detail.value))}
        />
      );
    case 'image':
      return <ImageInput value={value} disabled={disabled} label={label} onChange={onChange} />;
    case 'texts':
      return <Lines {...of} />;
    case 'number':
      return (
        <TypedInput
          shown={textOf(value)}
          disabled={disabled}
          inputMode="numeric"
          onType={(text) => onChange(text.trim() === '' ? none : numberOr(text))}
        />
      );
    case 'toggle':
      return (
        <Toggle
          checked={value === true}
          disabled={disabled}
          ariaLabel={label}
          onChange={({ detail }) => onChange(detail.checked)}
        >
          {value === true ? words.yes : words.no}
        </Toggle>
      );
    case 'choice':
      return <Choice {...of} field={field} />;
    case 'choices':
      return <SeveralChoices {...of} field={field} />;
    case 'target':
      return <TargetInput value={value} disabled={disabled} label={label} onChange={onChange} />;
    case 'thresholds':
      return (
        <TypedInput
          shown={thresholdsText(value)}
          disabled={disabled}
          onType={(text) => onChange(text.trim() === '' && field.empty !== undefined ? none : thresholdsOf(text))}
        />
      );
    case 'written':
      return (
        <WrittenInput
          writing={field.writing}
          value={value}
          disabled={disabled}
          rows={field.rows}
          onChange={(next) => onChange(next === undefined ? none : next)}
        />
      );
    case 'part':
    case 'list':
    case 'variants':
      return null;
    default:
      return field satisfies never;
  }
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
/** What is no number is sent as it was typed, and the desk says what it wants. */
const numberOr = (text: string): unknown => (Number.isNaN(Number(text)) ? text : Number(text));

/** An empty last line stays while somebody types, and is none in the document. */
function Lines({ field, value, disabled, onChange }: InputOf) {
  const [typed, setTyped] = useState<string | null>(null);
  const lines = [value ?? []].flat().join('\n');
  const type = (text: string) => {
    setTyped(text);
    const list = linesOf(text);
    onChange(list.length === 0 && field.empty === 'absent' ? undefined : list);
  };
  return (
    <Textarea
      value={typed ?? lines}
      disabled={disabled}
      rows={Math.min(10, Math.max(3, lines.split('\n').length + 1))}
      onChange={({ detail }) => type(detail.value)}
      onBlur={() => setTyped(null)}
    />
  );
}

type ChoiceField = Field & { readonly kind: 'choice' };
type ChoicesField = Field & { readonly kind: 'choices' };

function Choice({ field, value, disabled, onChange }: InputOf & { readonly field: ChoiceField }) {
  const words = useAdministrationWords();
  const choices = useChoices(field.of);
  // What is not matched by may be anything.
  const nothing = field.at?.[0] === 'match' ? words.any : words.none;
  const options = field.empty === undefined ? choices : [{ value: '', label: nothing }, ...choices];
  const now = value === null || value === undefined ? '' : String(value);
  const chosen = options.find((option) => option.value === now) ?? (now ? { value: now, label: now } : null);
  const choose = (text: string) => {
    if (text === '') return onChange(field.empty === 'null' ? null : undefined);
    onChange(field.numbers ? Number(text) : text);
  };
  return (
    <Select
      selectedOption={chosen}
      options={options}
      disabled={disabled}
      filteringType={options.length > 12 ? 'auto' : 'none'}
      placeholder={words.choose}
      onChange={({ detail }) => choose(detail.selectedOption.value ?? '')}
    />
  );
}

/** One value may stand for itself in the document; several are a list. */
function SeveralChoices({ field, value, disabled, onChange }: InputOf & { readonly field: ChoicesField }) {
  const words = useAdministrationWords();
  const options = useChoices(field.of);
  const now = [value ?? []].flat().map(String);
  const chosen = now.map((one) => options.find((option) => option.value === one) ?? { value: one, label: one });
  const choose = (list: string[]) => {
    if (list.length === 0 && field.empty !== undefined) return onChange(undefined);
    onChange(list.length === 1 && !Array.isArray(value) && field.empty !== undefined ? list[0] : list);
  };
  return (
    <Multiselect
      selectedOptions={chosen}
      options={options}
      disabled={disabled}
      placeholder={words.choose}
      onChange={({ detail }) => choose(detail.selectedOptions.flatMap((option) => option.value ?? []))}
    />
  );
}
