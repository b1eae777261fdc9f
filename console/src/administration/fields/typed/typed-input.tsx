import Input, { type InputProps } from '@cloudscape-design/components/input';
import { useState } from 'react';

interface TypedInputProps {
  /** The value as text, while nobody types. */
  readonly shown: string;
  readonly disabled: boolean;
  readonly inputMode?: InputProps['inputMode'];
  readonly ariaLabel?: string;
  readonly onType: (text: string) => void;
}

/** A text that means something else: while somebody types it stays as they typed it, even where it means nothing yet. */
export function TypedInput({ shown, disabled, inputMode, ariaLabel, onType }: TypedInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      value={typed ?? shown}
      disabled={disabled}
      {...(inputMode && { inputMode })}
      {...(ariaLabel && { ariaLabel })}
      onChange={({ detail }) => {
        setTyped(detail.value);
        onType(detail.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
