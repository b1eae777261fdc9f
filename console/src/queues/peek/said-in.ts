import { excerptOf } from '../../parts/text/excerpt.ts';
import { messageOf, saidOf } from '../../record/talk/entry-kinds.ts';
import type { Entry } from '../../record/talk/use-timeline.ts';

const LONGEST = 280;

/** @returns the beginning of what an entry of a timeline says in somebody's words; null where it says nothing */
export function saidIn(entry: Pick<Entry, 'type' | 'data' | 'why'>): string | null {
  const said = (messageOf(entry)?.body ?? saidOf(entry) ?? '').trim();
  return said === '' ? null : excerptOf(said, LONGEST);
}
