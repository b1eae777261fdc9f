import type { Words } from '../../words/words.ts';
import type { Incident } from '../use-record.ts';
import type { Entry } from './use-timeline.ts';

type People = Pick<Incident, 'requester' | 'participants'>;

/** Who did it, by the name the record knows: of others what stands before the `@`. */
export function whoOf({ by, as }: Pick<Entry, 'by' | 'as'>, people: People, { record }: Words): string {
  return as === 'automation' ? record.desk : nameOf(by, people);
}

export function nameOf(email: string, { requester, participants }: People): string {
  const known = [requester, ...participants].find((one) => one?.email === email);
  return known?.name ?? email.split('@')[0] ?? email;
}
