import { useCallback, useEffect, useState } from 'react';
import { useMe } from '../app/use-me.ts';
import { draftKey } from '../session/drafts.ts';

export interface Draft {
  readonly text: string;
  readonly set: (text: string) => void;
  /** When it was sent. */
  readonly clear: () => void;
}

/**
 * A text that outlives reloads, ended sessions, other records: kept in this browser per person and place, until they sign out.
 *
 * @param place - what is written on, and for whom: `INC-000012.public`
 */
export function useDraft(place: string): Draft {
  const { email } = useMe();
  const key = draftKey(email, place);
  const [kept, setKept] = useState(() => ({ key, text: localStorage.getItem(key) ?? '' }));
  const text = kept.key === key ? kept.text : (localStorage.getItem(key) ?? '');
  useEffect(() => setKept({ key, text: localStorage.getItem(key) ?? '' }), [key]);
  const set = useCallback(
    (changed: string) => {
      setKept({ key, text: changed });
      if (changed === '') localStorage.removeItem(key);
      else localStorage.setItem(key, changed);
    },
    [key],
  );
  const clear = useCallback(() => set(''), [set]);
  return { text, set, clear };
}
