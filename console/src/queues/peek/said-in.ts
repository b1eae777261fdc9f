import { excerptOf } from '../../parts/text/excerpt.ts';

const LONGEST = 280;
/** Where entries keep what somebody wrote, in the order of what says most. */
const TEXTS = ['body', 'notes', 'comment', 'reason', 'description', 'title'];

/** @returns what an entry of a timeline says in somebody's words; null where it says nothing */
export function saidIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const said = TEXTS.map((name): unknown => Reflect.get(data, name)).find((value) => typeof value === 'string');
  if (typeof said !== 'string') return null;
  return excerptOf(said.trim(), LONGEST);
}
