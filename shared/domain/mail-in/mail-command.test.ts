import { describe, expect, it } from 'vitest';
import { OpenSchema } from '#domain/incident/open-command.ts';
import { aMail } from '#domain/mail/mail-for-tests.ts';
import { titleOf } from '#domain/mail/title.ts';
import { commentOf, openOf, wholeTextOf } from './mail-command.ts';

const GRACE = { email: 'grace@example.com', name: 'Grace' };
const kept = (changes: Parameters<typeof aMail>[0] = {}, byDesk = false) => ({
  mail: aMail(changes),
  key: 'incoming/1',
  attachments: [],
  people: [GRACE],
  decision: 'new mail',
  byDesk,
});

describe('Given a mail', () => {
  it('opens a record of its requester with the whole text', () => {
    const text = 'It burns.\n\nOn Mon, 7 Sep 2026, Bob wrote:\n> Help!';
    expect(openOf(kept({ text }))).toMatchObject({
      title: 'Printer on fire',
      description: text,
      channel: 'email',
      requester: { email: 'ada@example.com', name: 'Ada' },
      mail: { messageId: '<1@example.com>', key: 'incoming/1' },
    });
  });

  it('becomes a comment without its history', () => {
    expect(commentOf(kept({ text: 'Left.\n\nOn Mon, 7 Sep 2026, Bob wrote:\n> Which?' })).body).toBe('Left.');
    expect(commentOf(kept({ text: '' })).body).toBe('(no text)');
  });

  it.each([
    ['', 'It is out'],
    ['-- \nAda', 'It is out'],
    ['Sent from my iPhone', 'It is out'],
    ['On Mon, 7 Sep 2026, Bob wrote:\n> Which?', 'It is out'],
    ['Come back, please.', 'It is out\n\nCome back, please.'],
  ])('says in an entry what its subject says anew, below %j', (text, body) => {
    const answer = { ...kept({ text, subject: 'Re: It is out' }), titles: ['Printer on fire'] };
    expect(commentOf(answer).body).toBe(body);
    expect(commentOf({ ...answer, titles: ['it is out'] }).body).not.toContain('It is out');
  });

  it('is kept whole as a file where the record shows its beginning', () => {
    const long = { text: 'x'.repeat(1_800_000) };
    expect(openOf(kept(long))).toMatchObject({ description: expect.stringMatching(/x…$/), mail: { trimmed: true } });
    expect(commentOf(kept(long))).toMatchObject({ body: expect.stringMatching(/x…$/), mail: { trimmed: true } });
    for (const action of ['open', 'comment'] as const)
      expect(wholeTextOf(aMail(long), action)).toMatchObject({ name: 'whole-text.txt', size: 1_800_000 });
    expect(wholeTextOf(aMail(), 'open')).toBeNull();
    const history = { text: `Left.\n\nOn Mon, 7 Sep 2026, Bob wrote:\n${'> Which?\n'.repeat(9_000)}` };
    expect(wholeTextOf(aMail(history), 'comment')).toBeNull();
  });

  it('says when the original says more', () => {
    expect(commentOf(kept({ text: 'Left.\n\n> Which?' })).mail).toMatchObject({ trimmed: true });
    expect(commentOf(kept({ text: 'Left.' })).mail).not.toHaveProperty('trimmed');
  });

  it('brings people along where they may read it', () => {
    expect(commentOf(kept())).toMatchObject({ participants: [GRACE] });
    expect(commentOf(kept(), 'internal')).not.toHaveProperty('participants');
    expect(openOf(kept())).toMatchObject({ participants: [GRACE] });
  });

  it('of an agent is a note for the desk when it begins so, and of nobody else', () => {
    const note = { text: '#note\nHe has no warranty.' };
    expect(commentOf(kept(note, true))).toMatchObject({ body: 'He has no warranty.', visibility: 'internal' });
    expect(commentOf(kept(note))).toMatchObject({ body: note.text, visibility: 'public' });
    expect(commentOf(kept({ text: '#notebook is broken' }, true))).toMatchObject({ visibility: 'public' });
  });

  it('fits into a record whatever its size', () => {
    const huge = openOf(
      kept({
        text: 'x'.repeat(200_000),
        subject: 'y'.repeat(1_000),
        references: Array.from({ length: 99 }, (_, n) => `<${n}@x>`),
      }),
    );
    expect(
      OpenSchema.pick({ title: true, description: true }).safeParse({
        title: huge.title,
        description: huge.description,
      }).success,
    ).toBe(true);
    expect(huge.mail?.references).toHaveLength(20);
    expect(huge.mail?.references.at(-1)).toBe('<98@x>');
  });

  it.each([
    ['Re: AW: [INC-000001] Printer', 'Printer'],
    ['Fwd: Printer', 'Fwd: Printer'],
    ['Re: ', '(no subject)'],
    ['Reply: all', 'Reply: all'],
  ])('titles the record of "%s"', (subject, title) => {
    expect(titleOf(subject)).toBe(title);
  });
});
