import { randomUUID } from 'node:crypto';
import { command } from '#local/demo/telling/command.ts';
import { expected, nothing, theEvent, theMail } from '#local/demo/telling/expected.ts';
import type { Consequences } from '#local/demo/telling/outcome.ts';
import { ADA, BOB, LIN, MIA } from '#local/demo/telling/people.ts';
import type { Chapter, Scene } from '#local/demo/telling/story.ts';
import { travel } from '#local/demo/telling/travel.ts';

/** Of the story alone: in other groups of a desk there are people who may have the turn. */
const NETWORK = 'network';

interface Configuration {
  readonly version: number;
  readonly groups: Readonly<Record<string, object>>;
}

/** ASG2, WRK1: the desk chooses who has a record, the next one where somebody cannot, and an expert is asked. */
export const turnsChapter: Chapter = {
  title: 'Whose turn it is',
  steps: [
    {
      who: MIA,
      does: 'says that Ada and Lin take turns for the network, in office hours',
      run: publishTurns,
      check: nothing,
    },
    travel('long before they come', '2026-11-20T06:00:00Z', nothing),
    {
      who: BOB,
      does: 'writes a mail: "The network is slow"',
      run: ({ doors, deskAddress }) =>
        doors.sendMail({
          from: { name: 'Bob', address: BOB },
          to: deskAddress,
          messageId: `<network-${randomUUID()}@example.com>`,
          subject: 'The network is slow',
          text: 'Since yesterday evening.',
        }),
      check: (came) => {
        theMail(came, BOB);
      },
    },
    command({
      who: MIA,
      does: 'hands it to those of the network, of whom nobody is at work yet',
      command: 'assign',
      body: { group: NETWORK },
      check: (came, { doors }) => {
        const { assignment } = lastOf(came);
        expected(assignment.reason === 'not_at_work', 'the record says why it waits');
        expected(
          assignment.retryAt === doors.at('2026-11-20T09:00:00Z'),
          `it is tried at nine, not ${assignment.retryAt}`,
        );
      },
    }),
    travel('nine o’clock', '2026-11-20T09:00:00Z', (came) => {
      expected(theEvent(came, 'assigned').incident.assignee === ADA, 'it is Ada’s turn');
      theMail(came, ADA);
    }),
    command({
      who: ADA,
      does: 'declines: "On my way to the data centre"',
      command: 'decline',
      body: { reason: 'On my way to the data centre' },
      check: (came) => {
        expected(lastOf(came).assignee === LIN, 'Lin is the next');
        theMail(came, LIN);
      },
    }),
    command({ who: LIN, does: 'accepts it', command: 'accept', body: {}, check: nothingButEvents }),
    command({
      who: LIN,
      does: 'asks Mia, who was there when it was built: "Which switch is the old one?"',
      command: 'support',
      body: { person: MIA, message: 'Which switch is the old one?' },
      check: (came) => {
        expected(theEvent(came, 'support-requested').incident.assignee === LIN, 'Lin keeps it');
        expected(theMail(came, MIA).text.includes('Which switch'), 'Mia is asked');
      },
    }),
    command({
      who: LIN,
      does: 'resolves it: "A switch was replaced"',
      command: 'resolve',
      body: { code: 'fixed', notes: 'A switch was replaced' },
      check: (came) => {
        theEvent(came, 'resolved');
        theMail(came, BOB);
      },
    }),
  ],
};

function nothingButEvents({ mails }: Consequences): void {
  expected(mails.length === 0, 'nobody is told what they did themselves');
}

function lastOf({ events }: Consequences) {
  const last = events.at(-1);
  if (last === undefined) throw new Error('nothing came of it');
  return last.incident;
}

async function publishTurns({ doors }: Scene): Promise<void> {
  const configuration = (await doors.call(MIA, 'GET', '/configuration')) as Configuration;
  const group = { ...configuration.groups.infrastructure, lead: MIA, assignment: { method: 'round_robin' } };
  const groups = { ...configuration.groups, [NETWORK]: group };
  await doors.call(MIA, 'PUT', '/configuration', { ...configuration, groups }, `"${configuration.version}"`);
  for (const email of [ADA, LIN]) {
    const person = { name: email, groups: [NETWORK], calendar: 'business-hours' };
    await doors.call(MIA, 'PUT', `/people/${email}`, person);
  }
}
