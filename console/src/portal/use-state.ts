import { deskNow } from '../parts/time/desk-time.ts';
import { instantOf } from '../parts/time/time.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { type PlainState, stateOf } from './state-of.ts';
import { type OwnRecord, usePortal } from './use-portal.ts';

/** How records stand, in the reader's language and zone. */
export function useStateOf(): (record: OwnRecord) => PlainState {
  const { portal } = useWords();
  const language = useLanguage();
  const holdReasons = usePortal().data?.holdReasons ?? [];
  const now = deskNow();
  const when = (at: string) => instantOf(at, language, now);
  return (record) => stateOf(record, { words: portal.state, when, now, holdReasons });
}
