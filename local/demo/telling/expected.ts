import type { Consequences, Mail, Told } from './outcome.ts';

/** The desk did something else than the story says. */
export class StoryBroken extends Error {}

/** @throws StoryBroken */
export function expected(holds: boolean, what: string): asserts holds {
  if (!holds) throw new StoryBroken(what);
}

/** The one event of a type that came of a step. @throws StoryBroken when there is none or more than one */
export function theEvent({ events }: Consequences, type: string): Told {
  const found = events.filter((event) => event.type === type);
  const [one] = found;
  expected(one !== undefined && found.length === 1, `one event "${type}" and not ${found.length}`);
  return one;
}

/** The one mail to an address that came of a step. @throws StoryBroken when there is none or more than one */
export function theMail({ mails }: Consequences, to: string): Mail {
  const found = mails.filter((mail) => mail.to === to);
  const [one] = found;
  expected(one !== undefined && found.length === 1, `one mail to ${to} and not ${found.length}`);
  return one;
}

/** @throws StoryBroken */
export function nothing({ events, mails }: Consequences): void {
  expected(events.length === 0, `no event and not "${events.map(({ type }) => type).join(', ')}"`);
  expected(mails.length === 0, `no mail and not "${mails.map(({ subject }) => subject).join(', ')}"`);
}
