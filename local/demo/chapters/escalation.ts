import { command } from '#local/demo/telling/command.ts';
import { expected, nothing, theEvent, theMail } from '#local/demo/telling/expected.ts';
import { followLink } from '#local/demo/telling/following.ts';
import { ADA, BOB, LIN, MIA, WAREHOUSE } from '#local/demo/telling/people.ts';
import type { Chapter, Scene } from '#local/demo/telling/story.ts';
import { travel } from '#local/demo/telling/travel.ts';

/** Half of four hours: the manager is told. All of them: others take over, and a major incident is proposed. */
const ESCALATION = {
  steps: [
    {
      ...{ name: 'half', clock: 'resolution', at: { percent: 50 } },
      actions: [{ do: 'tell', whom: ['incident-manager'] }],
    },
    {
      ...{ name: 'missed', clock: 'resolution', at: { atBreach: true } },
      actions: [{ do: 'move', to: 'next-tier' }, { do: 'propose-major' }],
    },
  ],
};

interface Configuration {
  readonly version: number;
  readonly serviceLevels: readonly { readonly name: string }[];
}

/** ESC1 to ESC4, TSK1, COM1, SAT1: a promise in danger is told and broken in time, and somebody outside has a part in it. */
export const escalationChapter: Chapter = {
  title: 'A critical one: escalated, shared, and asked about',
  steps: [
    {
      who: MIA,
      does: 'publishes how critical records are escalated',
      run: publishEscalation,
      check: (came) => expected(came.mails.length === 0, 'nobody is told of a policy'),
    },
    travel('the next morning', '2026-11-19T09:00:00Z', nothing),
    {
      who: ADA,
      does: 'logs a call of Bob: "Nobody can book anything"',
      run: async ({ doors }) => {
        await doors.call(ADA, 'POST', '/incidents', {
          title: 'Nobody can book anything',
          description: 'Since half past eight, in both shops',
          requester: { email: BOB, name: 'Bob' },
          channel: 'phone',
          impact: 'critical',
          urgency: 'critical',
        });
      },
      check: (came) => {
        const { incident } = theEvent(came, 'opened');
        const response = incident.clocks.find(({ name }) => name === 'response');
        expected(response?.state === 'met', 'a call that is logged was answered');
        theMail(came, BOB);
      },
    },
    command({
      who: ADA,
      does: 'asks the warehouse, which is outside the desk, to count what was sold',
      command: 'tasks',
      body: { title: 'Count what was sold', owner: { outside: WAREHOUSE }, kind: 'recovery', due: { businessDays: 2 } },
      check: (came) => {
        theMail(came, WAREHOUSE);
      },
    }),
    travel('half of the four hours', '2026-11-19T11:00:30Z', (came) => {
      theEvent(came, 'escalation-stepped');
      theMail(came, MIA);
    }),
    travel('the other half', '2026-11-19T13:00:30Z', (came) => {
      theEvent(came, 'sla-breached');
      const { incident } = came.events.at(-1) ?? {};
      expected(incident?.group === 'infrastructure', 'it is with the next tier');
      expected(theMail(came, MIA).subject.includes('Major incident?'), 'the manager is asked to decide');
    }),
    command({
      who: LIN,
      does: 'resolves it: "The payment provider was down"',
      command: 'resolve',
      body: { code: 'fixed', notes: 'The payment provider was down' },
      check: (came) => {
        theEvent(came, 'resolved');
        theMail(came, BOB);
      },
    }),
    {
      who: WAREHOUSE,
      does: 'follows the link of its mail and says what was counted',
      run: (scene) => followLink(scene, WAREHOUSE, /\/tasks\//, { notes: 'Two are missing' }),
      check: (came) => {
        theEvent(came, 'task-completed');
      },
    },
    {
      who: BOB,
      does: 'follows the link "Yes, it is resolved" and sends its form',
      run: (scene) => followLink(scene, BOB, /answer=confirm$/, { answer: 'confirm', reason: '' }),
      check: (came) => {
        expected(theEvent(came, 'closed').data.how === 'confirmed', 'it is closed as confirmed');
      },
    },
    {
      who: BOB,
      does: 'answers the survey: very satisfied',
      run: (scene) => followLink(scene, BOB, /\/surveys\//, { score: '5', comment: 'Kept me posted' }),
      check: (came) => {
        theEvent(came, 'surveyed');
      },
    },
  ],
};

async function publishEscalation({ doors }: Scene): Promise<void> {
  const configuration = (await doors.call(MIA, 'GET', '/configuration')) as Configuration;
  const changed = {
    ...configuration,
    incidentManager: MIA,
    escalationPolicies: { 'in-time': ESCALATION },
    serviceLevels: configuration.serviceLevels.map((level) =>
      level.name === 'critical' ? { ...level, escalation: 'in-time' } : level,
    ),
  };
  await doors.call(MIA, 'PUT', '/configuration', changed, `"${configuration.version}"`);
}
