import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { LANGUAGES } from '#events/terms/vocabulary.ts';
import { ADA, at, History, LIN } from '#test/harness/desk-history.ts';
import { reportDocument } from './report-document.ts';

const EMMA: Actor = { kind: 'person', id: 'emma@example.com', staff: true };
const TEXTS = 'Привет, Ελληνικά, العربية, 漢字, 😀 \u202e \u0000 <script>alert(1)</script> | *x* [a](b) $& $1';

/** A major incident with a review, a lesson, and words in every script. */
function reviewed(): History {
  return new History()
    .open(at(7, '09:00'), ADA, { title: `Ada’s checkout ${TEXTS}`, requester: { email: ADA.id, name: 'Ada Lovelace' } })
    .do(at(7, '09:05'), EMMA, { type: 'accept-major' } as Command)
    .do(at(7, '09:10'), EMMA, { type: 'note-major', kind: 'decision', text: 'Ask ada@example.com' } as Command)
    .do(at(7, '09:11'), EMMA, { type: 'note-major', kind: 'note', text: 'For the desk alone' } as Command)
    .do(at(7, '09:12'), LIN, { type: 'comment', body: 'Dear Ada', visibility: 'public' } as Command)
    .do(at(7, '10:00'), LIN, {
      type: 'resolve',
      code: 'solved',
      notes: 'Ada Lovelace is glad',
      workaround: false,
    } as Command)
    .do(at(7, '10:30'), EMMA, { type: 'change-review', answers: { 'went-well': TEXTS }, rootCause: TEXTS } as Command)
    .do(at(7, '10:31'), EMMA, {
      ...{ type: 'add-lesson', text: 'Alert earlier', owner: LIN.id, due: { businessDays: 3 } },
    } as Command)
    .do(at(7, '11:00'), EMMA, { type: 'complete-review' } as Command);
}

function stored({ record, entries, configuration }: History) {
  return { record, entries, configuration };
}

describe('given a reviewed major incident', () => {
  it.each(['md', 'html', 'pdf'] as const)(
    'when its report is made twice as %s, then it is the same bytes',
    async (format) => {
      for (const language of LANGUAGES) {
        const [one, other] = [
          await reportDocument(stored(reviewed()), format, language),
          await reportDocument(stored(reviewed()), format, language),
        ];
        expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
      }
    },
  );

  it.each(['md', 'html'] as const)(
    'when it is read as %s, then it tells what happened and names nobody outside',
    async (format) => {
      const text = String(await reportDocument(stored(reviewed()), format, 'en'));
      for (const told of ['INC', 'emma@example', 'Alert earlier', 'To restore', 'the requester'])
        expect(text).toContain(told);
      for (const kept of ['ada@', 'Ada', 'Lovelace', 'For the desk alone', 'Dear', '<script>'])
        expect(text).not.toContain(kept);
    },
  );

  it('when it is a PDF, then it is dated by its record, and carries its font', async () => {
    const bytes = await reportDocument(stored(reviewed()), 'pdf', 'de');
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/D:\d{14}Z/g)).toEqual(['D:20260907110000Z']);
    expect(text).toContain('/FontFile2');
  });
});
