import type { Doors } from './doors.ts';
import { type Fact, mailFact, toldFact } from './facts.ts';
import type { Consequences, Told } from './outcome.ts';

/** How far the story was told: what was seen so far, and the record opened last. */
export interface Position {
  readonly events: number;
  readonly mails: number;
  readonly number: string;
}

export async function consequencesSince(
  doors: Doors,
  before: Position,
): Promise<{ came: Consequences; position: Position }> {
  const [events, mails] = [await doors.events(), await doors.mails()];
  const came = { events: events.slice(before.events), mails: mails.slice(before.mails) };
  const number = events.findLast(({ type }) => type === 'opened')?.incident.number ?? before.number;
  return { came, position: { events: events.length, mails: mails.length, number } };
}

/** In the order of time; repetitions of an alert are told once, with the last of them. */
export function factsOf({ events, mails }: Consequences): readonly Fact[] {
  const told = runsOf(events).map((run) => toldFact(run.last, run.times));
  return [...told, ...mails.map(mailFact)].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

function runsOf(events: readonly Told[]): { last: Told; times: number }[] {
  const runs: { last: Told; times: number }[] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (event.type === 'alert-repeated' && run?.last.type === event.type) {
      run.last = event;
      run.times += 1;
    } else runs.push({ last: event, times: 1 });
  }
  return runs;
}
