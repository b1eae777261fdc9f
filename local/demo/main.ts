import { once } from 'node:events';
import { alarmChapter } from '#local/demo/chapters/alarm.ts';
import { escalationChapter } from '#local/demo/chapters/escalation.ts';
import { majorChapter } from '#local/demo/chapters/major.ts';
import { requestChapter } from '#local/demo/chapters/request.ts';
import { resolutionChapter } from '#local/demo/chapters/resolution.ts';
import { turnsChapter } from '#local/demo/chapters/turns.ts';
import { waitChapter } from '#local/demo/chapters/wait.ts';
import { ownStage, runningDeskIn, runningStage, type Stage } from './stage.ts';
import { summaryOf } from './summary.ts';
import { openDoors } from './telling/doors.ts';
import { StoryBroken } from './telling/expected.ts';
import { createPrinter } from './telling/printer.ts';
import { tell } from './telling/tell.ts';
import { type Watching, watchingOf } from './watching.ts';

/** A Monday before opening time, so that the desk's own calendar has a part in the story. */
const BEGINS = '2026-09-07T08:00:00Z';
const CHAPTERS = [
  alarmChapter,
  requestChapter,
  waitChapter,
  resolutionChapter,
  escalationChapter,
  turnsChapter,
  majorChapter,
];

const startedAt = performance.now();
const printer = createPrinter(process.stdout, process.env);
printer.line('Firstline, from an alarm to a closed record, in virtual time (UTC)');
try {
  const running = runningDeskIn(process.argv);
  const begins = Date.parse(BEGINS);
  const stage = await (running === null
    ? ownStage(begins, (text) => printer.line(`! ${text}`))
    : runningStage(running, begins));
  const watching = watchingOf(process.argv, stage.clock);
  if (watching !== null) await invite(stage, watching);
  process.exitCode = await play(stage, watching, running !== null);
  if (watching !== null && running === null) await untilInterrupted();
  await stage.stop();
} catch (error) {
  // Nothing can be told without a desk; its message is made for whoever started it.
  printer.failed(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

/** Says where the story can be watched, and gives somebody time to sign in there. */
async function invite({ addresses, seed }: Stage, watching: Watching): Promise<void> {
  await seed();
  printer.line(`Watch it: ${addresses.api}/console/queues/all`);
  printer.line('Sign in as Agent; after a journey in time the page asks for it again.');
  await watching.begin();
}

async function untilInterrupted(): Promise<void> {
  printer.line('The desk stays until Ctrl-C.');
  await once(process, 'SIGINT');
}

/** @param isRunning - whether its time is still another one than the story begins with */
async function play(
  { addresses, region, mailDomain, laterMs }: Stage,
  watching: Watching | null,
  isRunning: boolean,
): Promise<number> {
  const doors = openDoors(addresses, region, laterMs);
  try {
    if (isRunning) await doors.moveTo(BEGINS);
    await tell(CHAPTERS, doors, `desk@${mailDomain}`, printer, watching?.pause);
    printer.chapter('The end');
    printer.line(await summaryOf(doors, (performance.now() - startedAt) / 1000));
    return 0;
  } catch (error) {
    // The story ends here; whoever reads it is told what should have happened.
    if (!(error instanceof StoryBroken)) throw error;
    printer.failed(`the story says: ${error.message}`);
    return 1;
  } finally {
    doors.close();
  }
}
