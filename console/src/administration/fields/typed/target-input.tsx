import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import { useAdministrationWords } from '../../use-administration-words.ts';
import styles from '../fields.module.css';
import { amountOf, targetOf, UNITS, type Unit } from './target.ts';
import { TypedInput } from './typed-input.tsx';

interface TargetInputProps {
  readonly value: unknown;
  readonly disabled: boolean;
  readonly label: string;
  readonly onChange: (value: unknown) => void;
}

/** "4 hours", "3 business days"; what cannot be said so is edited as the duration it is. */
export function TargetInput({ value, disabled, label, onChange }: TargetInputProps) {
  const words = useAdministrationWords();
  const now = amountOf(value);
  if (now === null) {
    const { duration = '' } = (value ?? {}) as { duration?: string };
    return (
      <Input value={duration} disabled={disabled} onChange={({ detail }) => onChange({ duration: detail.value })} />
    );
  }
  const options = UNITS.map((unit) => ({ value: unit, label: words.units[unit] }));
  const set = (part: { amount?: string; unit?: Unit }) => {
    const amount = { ...now, ...part };
    if (/^\d+$/.test(amount.amount.trim())) onChange(targetOf(amount));
  };
  return (
    <div className={styles.target}>
      <TypedInput
        shown={now.amount}
        disabled={disabled}
        inputMode="numeric"
        ariaLabel={label}
        onType={(amount) => set({ amount })}
      />
      <Select
        selectedOption={options.find((option) => option.value === now.unit) ?? null}
        options={options}
        disabled={disabled}
        ariaLabel={words.unitOf(label)}
        onChange={({ detail }) => set({ unit: detail.selectedOption.value as Unit })}
      />
    </div>
  );
}
