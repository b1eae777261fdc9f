import { valueAt } from '../draft/paths.ts';
import { useDraft } from '../draft/use-draft.ts';
import type { Form } from './field.ts';

/** Moves an entry of a list by some places. */
export function useMoves(form: Form) {
  const { document, change } = useDraft();
  return (place: number, by: number): void => {
    const list = valueAt(document, form.at);
    if (!Array.isArray(list)) return;
    const [moved] = list.slice(place, place + 1);
    change(form.at, list.toSpliced(place, 1).toSpliced(place + by, 0, moved));
  };
}
