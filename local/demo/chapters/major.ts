import { command } from '#local/demo/telling/command.ts';
import { expected, nothing, theEvent, theMail } from '#local/demo/telling/expected.ts';
import { ADA, BOARD, BOB, LIN, MIA } from '#local/demo/telling/people.ts';
import type { Chapter, Scene } from '#local/demo/telling/story.ts';
import { travel } from '#local/demo/telling/travel.ts';

const PLANS = {
  board: { match: {}, stakeholders: [BOARD], cadence: { critical: 'PT30M' } },
};

interface Configuration {
  readonly version: number;
  readonly majorIncidents: object;
}

/** MAJ1 to MAJ5, SLA7: it is serious, led by somebody, told of in time, and reviewed before it is over. */
export const majorChapter: Chapter = {
  title: 'When it is serious',
  steps: [
    {
      who: MIA,
      does: 'says that the board hears of major incidents every half hour',
      run: publishPlan,
      check: nothing,
    },
    travel('an afternoon', '2026-11-23T14:00:00Z', () => undefined),
    {
      who: ADA,
      does: 'logs a call of Bob: "Nobody can pay"',
      run: async ({ doors }) => {
        const levels = { impact: 'critical', urgency: 'critical', channel: 'phone' };
        await doors.call(ADA, 'POST', '/incidents', { title: 'Nobody can pay', requester: { email: BOB }, ...levels });
      },
      check: (came) => {
        theMail(came, BOB);
      },
    },
    command({
      who: ADA,
      does: 'proposes a major incident',
      command: 'major/propose',
      body: { reason: 'Every payment fails' },
      check: (came) => {
        expected(theMail(came, MIA).subject.includes('Major incident?'), 'the manager is asked to decide');
      },
    }),
    command({
      who: MIA,
      does: 'accepts it, leads it, and opens the bridge',
      command: 'major/accept',
      body: { bridge: 'https://meet.example.com/payments' },
      check: (came) => {
        expected(theEvent(came, 'major-accepted').incident.status === 'new', 'the incident stands as it stood');
        expected(theMail(came, BOARD).text.includes('https://meet.example.com/payments'), 'the board has the link');
      },
    }),
    travel('half an hour in which nobody writes', '2026-11-23T14:30:30Z', (came) => {
      expected(theEvent(came, 'sla-breached').data.clock === 'update', 'an update is missing');
      expected(theMail(came, MIA).subject.includes('Update missing'), 'who leads is told');
    }),
    command({
      who: MIA,
      does: 'says how it stands, to the board',
      command: 'major/updates',
      body: { summary: 'The payment provider is down; we switch to the second one', audience: ['stakeholders'] },
      check: (came) => {
        expected(theMail(came, BOARD).text.includes('second one'), 'the board reads it');
      },
    }),
    command({
      who: LIN,
      does: 'resolves it: "Switched to the second provider"',
      command: 'resolve',
      body: { code: 'fixed', notes: 'Switched to the second provider' },
      check: (came) => {
        expected(theEvent(came, 'review-opened').incident.major?.review?.state === 'open', 'its review is open');
        theMail(came, BOB);
      },
    }),
    {
      who: MIA,
      does: 'writes the root cause into the review, and completes it',
      run: async ({ doors, number }) => {
        await doors.call(MIA, 'PATCH', `/incidents/${number}/review`, { rootCause: 'One provider, and no second' });
        await doors.call(MIA, 'POST', `/incidents/${number}/review/complete`, {});
      },
      check: (came) => {
        expected(theEvent(came, 'review-completed').incident.major?.state === 'ended', 'the major incident has ended');
      },
    },
    travel('five business days', '2026-12-01T12:00:00Z', ({ events }, { number }) => {
      const closed = events.filter(({ type, incident }) => type === 'closed' && incident.number === number);
      expected(
        closed[0]?.data.how === 'automatically',
        'it closes like any record, counted from the end of its review',
      );
    }),
  ],
};

async function publishPlan({ doors }: Scene): Promise<void> {
  const configuration = (await doors.call(MIA, 'GET', '/configuration')) as Configuration;
  const majorIncidents = { ...configuration.majorIncidents, plans: PLANS };
  const changed = { ...configuration, incidentManager: MIA, majorIncidents };
  await doors.call(MIA, 'PUT', '/configuration', changed, `"${configuration.version}"`);
}
