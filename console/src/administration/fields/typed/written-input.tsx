import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import type { Writing } from '../field.ts';
import { TypedInput } from './typed-input.tsx';

interface WrittenInputProps {
  readonly writing: Writing;
  readonly value: unknown;
  readonly disabled: boolean;
  /** Of a text of several lines. */
  readonly rows: number | undefined;
  readonly onChange: (value: unknown) => void;
}

/** What has a manner of writing of its own; as it was typed while somebody types. */
export function WrittenInput({ writing, value, disabled, rows, onChange }: WrittenInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === undefined || value === null ? '' : writing.textOf(value);
  const read = (text: string) => onChange(text.trim() === '' ? undefined : writing.valueOf(text));
  if (rows === undefined) return <TypedInput shown={shown} disabled={disabled} onType={read} />;
  return (
    <Textarea
      value={typed ?? shown}
      disabled={disabled}
      rows={rows}
      onChange={({ detail }) => {
        setTyped(detail.value);
        read(detail.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
