import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { LANGUAGES } from '#events/terms/vocabulary.ts';
import { reportDocument } from '#shared/pages/reports/report-document.ts';
import { at, History, LIN } from '#test/harness/desk-history.ts';

const EMMA: Actor = { kind: 'person', id: 'emma@example.com', staff: true };
/** Signs that mean something to a regular expression, to Markdown, to HTML, or to nobody. */
const HOSTILE = ['$&', '(', '[', '\\', '*', '|', '.', '<b>', '`', "'", 'ß', 'é', '漢', '😀', '-', '+', '$1', ' '];

/** No word of a report is like it. */
const name = fc
  .tuple(fc.constantFrom('Zqx', 'ZQX', 'zqx'), fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }))
  .map(([word, signs]) => `${word}${signs.join('')}vwk`);
const address = fc.stringMatching(/^[a-z0-9.+_-]{0,8}$/).map((local) => `zqx${local}vwk@outside.example`);

it('given names and addresses of any shape, wherever people wrote them, then a report has none of them', async () => {
  await fc.assert(
    fc.asyncProperty(name, address, address, fc.constantFrom(...LANGUAGES), async (called, email, other, language) => {
      const text = `${called} (${email}), <${other.toUpperCase()}>: ${called}!`;
      const write = (command: object) => command as Command;
      const { record, entries, configuration } = new History()
        .open(
          at(7, '09:00'),
          { kind: 'person', id: email, staff: false },
          {
            ...{ title: text, requester: { email, name: called }, configurationItems: [called] },
          },
        )
        .do(at(7, '09:05'), EMMA, write({ type: 'accept-major' }))
        .do(at(7, '09:06'), EMMA, write({ type: 'note-major', kind: 'message', text, author: called }))
        .do(at(7, '09:07'), EMMA, write({ type: 'update-major', summary: text, audience: ['internal'] }))
        .do(
          at(7, '09:08'),
          EMMA,
          write({ type: 'set-milestone', name: 'identified', at: at(7, '09:07'), reason: text }),
        )
        .do(
          at(7, '09:09'),
          EMMA,
          write({ type: 'set-milestone', name: 'identified', at: at(7, '09:08'), reason: text }),
        )
        .do(at(7, '10:00'), LIN, write({ type: 'resolve', code: 'fixed', notes: text, workaround: false }))
        .do(at(7, '10:10'), EMMA, write({ type: 'change-review', answers: { 'went-well': text }, rootCause: text }))
        .do(at(7, '10:11'), EMMA, write({ type: 'change-review', contributingFactors: [text] }))
        .do(at(7, '10:12'), EMMA, write({ type: 'add-lesson', text, owner: LIN.id, due: { businessDays: 1 } }))
        .do(at(7, '10:13'), EMMA, write({ type: 'complete-review', problem: { title: text.slice(0, 200) } }));
      for (const format of ['md', 'html'] as const) {
        const report = await reportDocument({ record, entries, configuration }, format, language);
        expect(report).not.toMatch(/zqx|vwk|outside\.example/i);
        expect(report).toContain(EMMA.id);
      }
    }),
    { numRuns: 60 },
  );
});
