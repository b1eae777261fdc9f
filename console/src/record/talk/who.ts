import type { Incident } from '../use-record.ts';
import type { Reader } from './entry-text.ts';
import type { Entry } from './use-timeline.ts';

type People = Pick<Incident, 'requester' | 'participants'>;

/** Who did it, by the name the record knows, else by that of the desk's own person. */
export function whoOf({ by, as }: Pick<Entry, 'by' | 'as'>, people: People, { words, nameOf }: Reader): string {
  if (as === 'automation') return words.record.desk;
  return nameFrom(people, by) ?? nameOf(by);
}

/** The name a record knows somebody by. */
export function nameFrom({ requester, participants }: People, email: string): string | undefined {
  return [requester, ...participants].find((one) => one?.email === email)?.name ?? undefined;
}
