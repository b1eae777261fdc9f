import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { nextMonday, secondsAfter } from '#test/harness/instants.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const [MANAGER, PROBLEMS, LIN] = ['manager@example.com', 'problems@example.com', 'lin@example.com'];

interface Review {
  state: string;
  answers: Record<string, string>;
  drafted: string[];
  dueAt: string;
  lessons: { id: string; state: string; owner: string; dueAt: string; overdue: boolean }[];
}

let agent: ApiClient;
let manager: ApiClient;
let lin: ApiClient;

beforeAll(async () => {
  [agent, manager, lin] = [
    await desk.as('agent'),
    await desk.as('incident_manager', { email: MANAGER }),
    await desk.as('analyst', { email: LIN }),
  ];
  const admin = await desk.as('admin');
  await admin.configure(() => ({ incidentManager: MANAGER, problemManager: PROBLEMS, serviceLevels: [] }));
});

async function review(number: string, query = ''): Promise<Review> {
  const answer = await lin.request('GET', `/incidents/${number}/review${query}`);
  expect(answer.status).toBe(200);
  return answer.body as Review;
}

/** Accepted by the manager and resolved by the agent, on a Monday at noon. */
async function resolvedMajor() {
  await desk.moveTo(nextMonday(await desk.controls.now(), '12:00'));
  const bob = desk.person('bob');
  const { number } = await agent.open({
    ...{ impact: 'critical', urgency: 'critical', title: `The shop of ${bob} is down` },
    requester: { email: bob, name: 'Bob Requester' },
  });
  await desk.mailTo(bob);
  await manager.do(number, 'major/accept', {});
  await agent.do(number, 'comments', { body: 'We are on it, Bob', visibility: 'public' });
  await desk.mailTo(bob);
  await agent.do(number, 'resolve', { code: 'fixed', notes: 'Failed over' });
  await desk.mailTo(bob);
  expect((await desk.mailTo(MANAGER)).subject).toContain('Review');
  return { number, bob };
}

describe('given a resolved major incident', () => {
  it('when it is reviewed then it ends with that, closes as confirmed, and its lessons are reminded of until they are done', async () => {
    const { number, bob } = await resolvedMajor();
    const opened = await review(number);
    expect(opened).toMatchObject({ state: 'open', lessons: [] });
    expect(opened.drafted).toEqual(
      expect.arrayContaining(['detected-by', 'first-word', 'updates-kept', 'handovers', 'facts-complete']),
    );
    expect(JSON.stringify(opened.answers)).not.toMatch(/bob/i);
    expect((await review(number, '?lang=de')).answers['detected-by']).toContain('Gemeldet');
    expect(await agent.request('PATCH', `/incidents/${number}/review`, { rootCause: 'x' })).toMatchObject({
      status: 403,
    });

    const closed = await agent.post(`/incidents/${number}/close`, {});
    expectProblem(closed, 409);
    expect(JSON.stringify(closed.body)).toContain('review');
    expect(await agent.do(number, 'confirm')).toMatchObject({ status: 'resolved' });

    const written = { answers: { 'went-well': 'The bridge', 'first-word': 'At once' }, rootCause: 'The pool' };
    const answer = await manager.request('PATCH', `/incidents/${number}/review`, written);
    expect(answer.body).toMatchObject({ answers: written.answers, rootCause: 'The pool' });
    expect((answer.body as Review).drafted).not.toContain('first-word');
    const unasked = await manager.request('PATCH', `/incidents/${number}/review`, { answers: { none: 'x' } });
    expectProblem(unasked, 400, 'answers.none');

    const lesson = { text: 'Alert on the queue', owner: LIN, due: { businessDays: 2 } };
    const added = await manager.post(`/incidents/${number}/review/lessons`, lesson);
    expect(added).toMatchObject({ status: 201, body: { lessons: [{ id: 'L1', state: 'open' }] } });
    const { dueAt = '' } = (added.body as Review).lessons[0] ?? {};
    expect((await desk.mailTo(LIN)).text).toContain('Alert on the queue');
    await manager.post(`/incidents/${number}/review/problem`, { title: 'The pool is too small' });
    expect((await desk.mailTo(PROBLEMS)).text).toContain('The pool is too small');

    const completed = await manager.post(`/incidents/${number}/review/complete`, {});
    expect(completed).toMatchObject({ status: 200, body: { state: 'completed' } });
    await desk.mailTo(bob);
    expect(await agent.read(number)).toMatchObject({
      ...{ status: 'closed', major: { state: 'ended', review: { state: 'completed' } } },
    });

    // It is closed, and what was learned is not done.
    await desk.moveTo(secondsAfter(dueAt, -3600 * 4));
    expect((await desk.mailTo(LIN)).subject).toContain('Lesson due');
    await desk.moveTo(dueAt);
    for (const person of [LIN, MANAGER]) expect((await desk.mailTo(person)).subject).toContain('Lesson overdue');
    expect(await agent.pages(`/lessons?state=open&owner=${LIN}`)).toMatchObject([{ number, id: 'L1', overdue: true }]);
    expectProblem(await agent.post(`/incidents/${number}/review/lessons/L1/complete`, {}), 403);
    const done = await lin.post(`/incidents/${number}/review/lessons/L1/complete`, { notes: 'In place' });
    expect(done).toMatchObject({ status: 200, body: { lessons: [{ state: 'done' }] } });
    expect(await agent.pages('/lessons?state=open')).toEqual([]);
    expect(await agent.pages('/lessons')).toMatchObject([{ number, state: 'done', outcome: 'In place' }]);
    await desk.advance('P7D');
    expect((await lin.request('GET', `/incidents/${number}/verification`)).body).toMatchObject({ intact: true });
  });

  it('when its report is read then it is the same each time, as text and as PDF, and names no requester', async () => {
    const { number, bob } = await resolvedMajor();
    const read = async (query: string) => {
      const answer = await lin.request('GET', `/incidents/${number}/report?${query}`);
      return { ...answer, text: String(answer.body) };
    };
    for (const format of ['md', 'html', 'pdf']) {
      const [one, other] = [await read(`format=${format}`), await read(`format=${format}`)];
      expect(one.status).toBe(200);
      expect(other.text).toBe(one.text);
      expect(one.text.toLowerCase()).not.toContain('bob');
      if (format === 'pdf') expect(one.text.slice(0, 5)).toBe('%PDF-');
      else expect(one.text).toContain('The shop of the requester is down');
    }
    expect((await read('format=md&lang=fr')).text).toContain('Chronologie');
    expectProblem(await read('format=doc'), 400, 'format');

    await manager.post(`/incidents/${number}/review/waive`, { reason: 'A drill' });
    await agent.do(number, 'close');
    await desk.mailTo(bob);
  });
});
