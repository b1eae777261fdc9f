import { createHash, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { Correspondence } from '#test/harness/correspondence.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

const FILES = 10;
/** Ten of them are 25 MB, and a third more on the wire. */
const FILE_BYTES = 2.5 * 1024 * 1024;
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('Given a mail with ten files of 25 MB together, all of it arrives whole', async () => {
  const [agent, ada] = [await desk.as('agent'), desk.person('ada')];
  const attachments = Array.from({ length: FILES }, (_, index) => ({
    filename: `Aufnahme ${index + 1} (größer).bin`,
    content: randomBytes(FILE_BYTES),
  }));
  await desk.mailer.send({ from: ada, to: desk.mailbox, subject: 'Recordings', text: 'All ten.', attachments });
  const incident = await people.recordOf(agent, ada);
  await desk.mailTo(ada);
  expect(incident).toMatchObject({ description: 'All ten.' });
  expect(incident.attachments.map(({ name, size }) => [name, size])).toEqual(
    attachments.map(({ filename }) => [filename, FILE_BYTES]),
  );
  for (const [index, { id }] of incident.attachments.entries()) {
    const link = await agent.request('GET', `/incidents/${incident.number}/attachments/${id}`);
    const { url } = link.body as { url: string };
    const longer = url.replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=86400');
    expect([longer === url, (await fetch(longer)).status]).toEqual([false, 403]);
    const answer = await fetch(url);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="/);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(digest(bytes)).toBe(digest(attachments[index]?.content ?? new Uint8Array()));
  }
});
