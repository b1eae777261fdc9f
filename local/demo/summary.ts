import type { Doors } from './telling/doors.ts';
import { expected } from './telling/expected.ts';

/** What the story came to, and that nothing was left behind. @throws StoryBroken for a dead letter */
export async function summaryOf(doors: Doors, seconds: number): Promise<string> {
  const [events, mails, executions] = [await doors.events(), await doors.mails(), await doors.executions()];
  const transitions = executions.reduce((sum, execution) => sum + execution.transitions, 0);
  const letters = await doors.deadLetters();
  expected(letters.length === 0, `no dead letters and not ${letters.length}`);
  const records = new Set(events.map(({ incident }) => incident.number)).size;
  return [
    `${records} records, ${events.length} events, ${mails.length} mails, no dead letters`,
    `${executions.length} timers armed with ${transitions} state transitions`,
    `ten weeks in ${seconds.toFixed(1)} seconds`,
  ].join('\n');
}
