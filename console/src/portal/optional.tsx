import { useWords } from '../words/words.ts';

/** The label of a field that may stay empty. */
export function Optional({ label }: { readonly label: string }) {
  const { form } = useWords().portal;
  return (
    <>
      {label} – <i>{form.optional}</i>
    </>
  );
}
