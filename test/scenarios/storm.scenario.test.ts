import { beforeAll, describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { CALENDARS, policyOf } from '#test/harness/promises.ts';

const LONG = process.env.FIRSTLINE_TEST_LONG !== undefined;
const INCIDENTS = LONG ? 2000 : 60;
/** As many as people would open at once. */
const AT_ONCE = 20;
/** Many times what it takes on an idle machine of two cores. */
const TIMEOUT_MS = LONG ? 1_800_000 : 240_000;

const desk = deskForThisFile();

interface Due {
  readonly number: string;
  readonly dueAt: string;
}

const onCall = 'on-call@example.com';

beforeAll(async () => {
  const admin = await desk.as('admin');
  await admin.configure(({ calendars }) => ({
    calendars: { ...calendars, ...CALENDARS },
    groups: { 'service-desk': { label: 'Service desk', tier: 1, email: onCall } },
    serviceLevels: [{ ...policyOf({ category: 'storm', calendar: 'Berlin', target: 'PT1H' }), thresholds: [] }],
  }));
  // Mails to it are counted here, and expected.
  desk.watch.forget([onCall]);
});

describe(`given ${INCIDENTS} incidents that are due within the same minutes`, () => {
  const opened: Due[] = [];

  it(
    'when that time comes then each is breached at its own second, and told once',
    async () => {
      const source = await desk.as('integration');
      const began = performance.now();
      while (opened.length < INCIDENTS) {
        const batch = Array.from({ length: AT_ONCE }, () => source.open({ title: 'Storm', category: 'storm' }));
        opened.push(
          ...(await Promise.all(batch)).map(({ number, clocks }) => ({ number, dueAt: clocks[0]?.dueAt ?? '' })),
        );
      }
      console.info(`opened in ${Math.round(performance.now() - began)} ms`);
      const started = performance.now();
      await desk.advance('PT2H');
      await desk.settle();
      console.info(`${INCIDENTS} deadlines, their events and mails: ${Math.round(performance.now() - started)} ms`);

      const breaches = await desk.controls.events('incident.sla-breached.v1');
      const told = breaches.map(({ detail: { number, data } }) => ({ number, dueAt: String(data.breachedAt) }));
      const byNumber = (a: Due, b: Due) => (a.number < b.number ? -1 : 1);
      expect(told.toSorted(byNumber)).toEqual(opened.toSorted(byNumber));
      const late = breaches.filter(({ detail: { data } }) => data.detectedAt !== data.breachedAt);
      expect(late).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it('then no mail went out twice', async () => {
    const subjects = (await desk.controls.mail()).map(({ to, subject, text }) => `${to} ${subject} ${text}`);
    expect(subjects).toEqual([...new Set(subjects)]);
  });

  it('then the sweeper finds nothing', async () => {
    await desk.deliver('sweep-timers', {});
    await desk.settle();
    const found = (await desk.controls.logs()).filter(({ text }) => text.includes('SWEEP_FOUND'));
    expect(found).toEqual([]);
  });
});
