import css from './portal.module.css';

interface NativeSelectProps {
  readonly id: string;
  readonly value: string;
  /** Value and text. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

/** The browser's own: on a phone it is the one people know, and Cloudscape's is a tenth of all that the portal loads. */
export function NativeSelect({ id, value, options, onChange }: NativeSelectProps) {
  return (
    <select id={id} className={css.select} value={value} onChange={({ target }) => onChange(target.value)}>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  );
}
