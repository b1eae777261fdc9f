import { consequencesSince, factsOf, type Position } from './consequences.ts';
import type { Doors } from './doors.ts';
import type { Printer } from './printer.ts';
import type { Chapter, Scene, Step } from './story.ts';

/**
 * Plays the chapters in order.
 *
 * @param pause - after each step, for whoever watches
 * @throws StoryBroken at the first step that came out otherwise
 */
export async function tell(
  chapters: readonly Chapter[],
  doors: Doors,
  deskAddress: string,
  printer: Printer,
  pause: () => Promise<void> = async () => undefined,
): Promise<void> {
  let position: Position = (await consequencesSince(doors, { events: 0, mails: 0, number: '' })).position;
  for (const { title, steps } of chapters) {
    printer.chapter(title);
    for (const step of steps) {
      position = await play(step, position, { doors, deskAddress }, printer);
      await pause();
    }
  }
}

async function play(
  step: Step,
  before: Position,
  place: Pick<Scene, 'doors' | 'deskAddress'>,
  printer: Printer,
): Promise<Position> {
  const { doors } = place;
  printer.step(await doors.now(), step);
  const mails = await doors.mails();
  const done = printer.busy();
  try {
    await step.run({ ...place, number: before.number, mails });
    await doors.settle();
  } finally {
    done();
  }
  const { came, position } = await consequencesSince(doors, before);
  for (const fact of factsOf(came)) printer.fact(fact);
  await step.check(came, { ...place, number: position.number, mails: await doors.mails() });
  return position;
}
