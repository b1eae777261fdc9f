import { useState } from 'react';
import { useMe } from '../app/use-me.ts';

/**
 * A text that outlives the page it is typed on: a reload, a session that ended, a closed tab. One for each person and purpose.
 *
 * @param name - what it is for, `answer:INC-000001`
 */
export function useDraft(name: string): readonly [string, (text: string) => void] {
  const key = `firstline.draft:${useMe().email}:${name}`;
  const [draft, setDraft] = useState(() => ({ key, text: localStorage.getItem(key) ?? '' }));
  // Another record on the same page has a draft of its own.
  const text = draft.key === key ? draft.text : (localStorage.getItem(key) ?? '');
  const keep = (typed: string) => {
    setDraft({ key, text: typed });
    if (typed === '') localStorage.removeItem(key);
    else localStorage.setItem(key, typed);
  };
  return [text, keep];
}
