import { nameIn, usePeople } from '../../desk/use-people.ts';
import { useReasons } from '../../desk/use-reasons.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Reader } from './entry-text.ts';
import type { Item } from './use-timeline.ts';

/** Entries that name what a record waits for. */
const OF_HOLDS = new Set(['held', 'follow-up-due']);

/** Who reads a conversation, and in which words: rules are read only for one that names a reason of a hold. */
export function useReader(items: readonly Item[]): Reader {
  const words = useWords();
  const language = useLanguage();
  const people = usePeople();
  const reasons = useReasons(items.some((item) => !('unreadable' in item) && OF_HOLDS.has(item.type)));
  return { words, language, reasons, nameOf: (email) => nameIn(people, email) };
}
