import type { Incident } from '#events/incident/incident.ts';
import { command } from '#local/demo/telling/command.ts';
import { expected, nothing, theEvent, theMail } from '#local/demo/telling/expected.ts';
import { BOB, LIN } from '#local/demo/telling/people.ts';
import type { Chapter, Scene } from '#local/demo/telling/story.ts';
import { travel } from '#local/demo/telling/travel.ts';

const UNTIL = '2026-11-16T09:00:00.000Z';
const A_SECOND_BEFORE = '2026-11-16T08:59:59Z';

/** LIF3, SLA4: asked for now, needed in two months; and then nobody does it in time. */
export const waitChapter: Chapter = {
  title: 'Two months of waiting, and a missed target',
  steps: [
    command({
      who: LIN,
      does: 'lets it wait until nine o’clock on the day of the meeting',
      command: 'wait',
      body: ({ doors }) => ({ until: doors.at(UNTIL), comment: 'The meeting is then' }),
      check: async (came, scene) => {
        theEvent(came, 'waiting');
        theMail(came, BOB);
        expected(!(await isListed(scene, 'queue=service-desk')), 'it is in no queue while it waits');
        expected(await isListed(scene, 'waiting=only'), 'it is found among what waits');
      },
    }),
    travel('until a second before', A_SECOND_BEFORE, nothing),
    travel('one second', UNTIL, async (came, scene) => {
      const { at } = theEvent(came, 'woken');
      expected(at === scene.doors.at(UNTIL), `back at that second and not ${at}`);
      theMail(came, LIN);
      expected(await isListed(scene, 'queue=service-desk'), 'it is back in its queue');
    }),
    travel('three days in which nobody does it', '2026-11-18T18:00:00Z', async (came, scene) => {
      const { data, at } = theEvent(came, 'sla-breached');
      const { breachedAt } = await resolutionClock(scene);
      expected(data.breachedAt === breachedAt && at === breachedAt, 'the breach is recorded at its due instant');
    }),
  ],
};

async function isListed({ doors, number }: Scene, query: string): Promise<boolean> {
  const { items } = (await doors.call(LIN, 'GET', `/incidents?${query}`)) as { items: Incident[] };
  return items.some((incident) => incident.number === number);
}

async function resolutionClock({ doors, number }: Scene) {
  const { clocks } = (await doors.call(LIN, 'GET', `/incidents/${number}`)) as Incident;
  const clock = clocks.find(({ name }) => name === 'resolution');
  expected(clock !== undefined, 'there is a resolution clock');
  return clock;
}
