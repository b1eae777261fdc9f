import type { MajorsWords } from '../../use-majors-words.ts';
import type { Readers } from './update-draft.ts';

/** What the button does, and to how many. */
export function sendLabel(readers: Readers, count: number, update: MajorsWords['update']): string {
  if (readers === 'internal') return update.keep;
  if (readers === 'public') return update.publish;
  return readers === 'both' ? update.sendAndPublish(count) : update.send(count);
}
