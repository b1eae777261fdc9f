import { type MeteredDesk, startMeteredDesk } from '../desk/metered-desk.ts';
import { sumOf } from '../desk/usage.ts';
import type { Measurement } from '../report/measurement.ts';
import { rounded } from '../report/statistics.ts';

const SERVICES = 20;
const ANNOUNCEMENTS = { quick: 5, full: 60 };
/** Ten seconds of a thousand a second. */
const READERS = { quick: 1_000, full: 10_000 };
const AT_ONCE = 100;
const PAGE = '/status-page/default.json';
const RENDERS = 'http-api';

/** What the status page needs of the desk, once, and when everybody comes. */
export const statusPage: Measurement = {
  title: 'Status page: what rendering it needs, and a rush of readers',
  run: async ({ quick, progress }) => {
    await using desk = await startMeteredDesk();
    progress('a quarter of a year of announcements');
    await filled(desk, quick ? ANNOUNCEMENTS.quick : ANNOUNCEMENTS.full);
    await desk.api('GET', PAGE);
    const once = await needed(desk, async () => {
      await touched(desk);
      await desk.api('GET', PAGE);
    });
    const readers = quick ? READERS.quick : READERS.full;
    progress(`${readers} readers`);
    let seconds = 0;
    const rush = await needed(desk, async () => {
      await touched(desk);
      const began = performance.now();
      for (let read = 0; read < readers; read += AT_ONCE) {
        await Promise.all(Array.from({ length: AT_ONCE }, () => desk.api('GET', PAGE)));
      }
      seconds = (performance.now() - began) / 1000;
    });
    return {
      ratios: [],
      rows: [
        { what: 'calls of the table a rendering', amount: once.calls },
        { what: 'read units a rendering', amount: rounded(once.readUnits, 1) },
        { what: 'readers', amount: readers },
        { what: 'seconds they took', amount: rounded(seconds, 1) },
        { what: 'calls of the table for all of them', amount: rush.calls },
      ],
      notes: [
        `${SERVICES} services, ${quick ? ANNOUNCEMENTS.quick : ANNOUNCEMENTS.full} announcements within ninety days; through the stand-in for CloudFront, which keeps by the same policy.`,
        'Kept for ten seconds of virtual time, which runs at normal speed meanwhile: each ten seconds are one rendering.',
      ],
    };
  },
};

async function filled(desk: MeteredDesk, announcements: number): Promise<void> {
  const { version: _, ...document } = await desk.api('GET', '/configuration');
  const items = Array.from({ length: SERVICES }, (_, place) => [`service-${place}`, service(`Service ${place}`)]);
  const page = { enabled: true, label: 'Example status' };
  await desk.api('PUT', '/configuration', {
    ...{ ...document, statusPage: page, configurationItems: Object.fromEntries(items) },
  });
  await desk.settle();
  for (let place = 0; place < announcements; place++) {
    const body = { kind: 'outage', title: 'Slow', body: 'We look into it.', audience: 'public' };
    const { number } = await desk.api('POST', '/announcements', { ...body, services: [`service-${place % SERVICES}`] });
    if (place > 2) await desk.api('POST', `/announcements/${number}/resolve`, { body: 'All is well.' });
  }
}

const service = (label: string) => ({ label, service: true, public: true });

/** What is kept ends with a write. */
async function touched(desk: MeteredDesk): Promise<void> {
  await desk.api('POST', '/incidents', { title: 'Something else', channel: 'monitoring' });
  await desk.settle();
  desk.meter.take();
}

/** What the function that renders took of the table. */
async function needed(desk: MeteredDesk, work: () => Promise<void>) {
  await desk.settle();
  desk.meter.take();
  await work();
  return sumOf(desk.meter.take().filter(({ by }) => by === RENDERS));
}
