import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const RECORDS = 250;

const desk = deskForThisFile();

describe('given more records than a page takes', () => {
  it('when they are read page after page then none repeats and none is missing, most urgent first', async () => {
    const machine = await desk.as('integration', { tenant: 'paging' });
    const levels = ['critical', 'high', 'medium', 'low'];
    const all = Array.from({ length: RECORDS }, (_, index) => ({
      title: `${index}`,
      impact: levels[index % 4],
      urgency: levels[index % 4],
    }));
    const numbers: string[] = [];
    for (let start = 0; start < RECORDS; start += 25)
      numbers.push(
        ...(await Promise.all(all.slice(start, start + 25).map((fields) => machine.open(fields)))).map(
          ({ number }) => number,
        ),
      );

    const listed = await machine.list('limit=30');
    expect(listed.map(({ number }) => number).sort()).toEqual(numbers.sort());
    const ranks = listed.map(({ priority }) => levels.indexOf(priority));
    expect(ranks).toEqual([...ranks].sort());

    const first = await machine.request('GET', '/incidents?limit=30');
    const { nextCursor } = z.object({ nextCursor: z.string() }).parse(first.body);
    const cursor = encodeURIComponent(nextCursor);
    const stranger = await desk.as('integration', { tenant: 'elsewhere' });
    expectProblem(await stranger.request('GET', `/incidents?limit=30&cursor=${cursor}`), 400, 'cursor');
    expectProblem(await machine.request('GET', `/incidents?limit=30&priority=low&cursor=${cursor}`), 400, 'cursor');
    expectProblem(
      await machine.request('GET', `/incidents?limit=30&cursor=${cursor.replace(/.$/, 'x')}x`),
      400,
      'cursor',
    );
  });
});

describe('given a journal longer than the table reads at once', () => {
  it('when it is read in pages of a hundred then every entry comes, and it verifies', async () => {
    const agent = await desk.as('agent');
    const { number } = await (await desk.as('integration')).open({ title: 'Long' });
    const bodies = Array.from({ length: 41 }, (_, index) => `${index} ${'x'.repeat(31_900)}`);
    for (const body of bodies) await agent.post(`/incidents/${number}/comments`, { body, visibility: 'internal' });
    const comments = (await agent.timeline(number)).filter(({ type }) => type === 'commented');
    expect(comments.map(({ data }) => data.body)).toEqual(bodies);
    const { body } = await agent.request('GET', `/incidents/${number}/verification`);
    expect(body).toMatchObject({ intact: true, differs: [] });
  });
});
