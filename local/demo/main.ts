import { once } from 'node:events';
import { alarmChapter } from '#local/demo/chapters/alarm.ts';
import { escalationChapter } from '#local/demo/chapters/escalation.ts';
import { requestChapter } from '#local/demo/chapters/request.ts';
import { resolutionChapter } from '#local/demo/chapters/resolution.ts';
import { turnsChapter } from '#local/demo/chapters/turns.ts';
import { waitChapter } from '#local/demo/chapters/wait.ts';
import { type Desk, startDesk } from '#local/desk.ts';
import { seedPeople } from '#local/people/seed-people.ts';
import { summaryOf } from './summary.ts';
import { openDoors } from './telling/doors.ts';
import { StoryBroken } from './telling/expected.ts';
import { createPrinter } from './telling/printer.ts';
import { tell } from './telling/tell.ts';
import { type Watching, watchingOf } from './watching.ts';

/** A Monday before opening time, so that the desk's own calendar has a part in the story. */
const BEGINS = Date.parse('2026-09-07T08:00:00Z');
const CHAPTERS = [alarmChapter, requestChapter, waitChapter, resolutionChapter, escalationChapter, turnsChapter];

const startedAt = performance.now();
const printer = createPrinter(process.stdout, process.env);
printer.line('Firstline, from an alarm to a closed record, in virtual time (UTC)');
try {
  const desk = await startDesk({ now: BEGINS, onWarning: (text) => printer.line(`! ${text}`) });
  const watching = watchingOf(process.argv, desk.runtime.clock);
  if (watching !== null) await invite(desk, watching);
  process.exitCode = await play(desk, watching);
  if (watching !== null) await untilInterrupted();
  await desk.stop();
} catch (error) {
  // Nothing can be told without a desk; its message is made for whoever started it.
  printer.failed(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

/** Says where the story can be watched, and gives somebody time to sign in there. */
async function invite({ runtime }: Desk, watching: Watching): Promise<void> {
  await seedPeople(runtime);
  printer.line(`Watch it: ${runtime.addresses.api}/console/queues/all`);
  printer.line('Sign in as Agent; after a journey in time the page asks for it again.');
  await watching.begin();
}

async function untilInterrupted(): Promise<void> {
  printer.line('The desk stays until Ctrl-C.');
  await once(process, 'SIGINT');
}

async function play({ runtime }: Desk, watching: Watching | null): Promise<number> {
  const doors = openDoors(runtime.addresses, runtime.region);
  try {
    await tell(CHAPTERS, doors, `desk@${mailDomain(runtime)}`, printer, watching?.pause);
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

function mailDomain({ resources }: Desk['runtime']): string {
  return resources.ofType('AWS::SES::EmailIdentity')[0]?.physicalId ?? '';
}
