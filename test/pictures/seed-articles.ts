import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

const BODY = [
  'The reader loses its line when the till is moved.',
  '## Start it again',
  '1. Hold *both* buttons for five seconds.\n2. Wait for the green light.\n3. Try a card.',
  'If it stays red, the [supplier](https://supplier.example.com) has another:\n\n```\nreader --status\n```',
].join('\n\n');

/** One that requesters read and voted on, one for specialists, and what solved a record. */
export async function seedArticles(desk: DeskOnThisMachine, solved: string): Promise<void> {
  const analyst = await desk.as('analyst', { email: 'analyst@example.com' });
  const write = async (fields: object) => {
    const about = { language: 'en', audience: 'requesters', configurationItems: ['till'], ...fields };
    return ((await analyst.post('/articles', about)).body as { number: string }).number;
  };
  const shown = await write({ title: 'The till refuses cards', body: BODY, keywords: ['terminal', 'payment'] });
  await analyst.post(`/articles/${shown}/publish`, {});
  for (const [place, role] of (['agent', 'admin', 'incident_manager'] as const).entries())
    await (await desk.as(role)).post(`/articles/${shown}/votes`, { useful: place > 0 });
  await analyst.request('PATCH', `/articles/${shown}`, { title: 'The till refuses all cards' });
  await write({ title: 'Fail over by hand', body: 'Promote the replica.', audience: 'internal', tier: 3 });
  await analyst.post(`/incidents/${solved}/article`, {});
}
