import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldJournal } from '#domain/incident/compare-facts.ts';
import { handOver } from '#domain/incident/merging/hand-over.ts';
import { ownData } from '#domain/incident/record/own-entries.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { ADA, at, History, LIN, ROBOT } from '#test/harness/desk-history.ts';
import { splitEntries } from './split-entries.ts';
import { splitToUndo } from './splitting.ts';

const GRACE = { email: 'grace@example.com', name: 'Grace' };
const AS_GRACE = { kind: 'person', id: GRACE.email, staff: false } as const;
const FILE = { id: 'f1', name: 'photo.png', contentType: 'image/png', size: 3 };
const say = (body: string, visibility: 'public' | 'internal' = 'public') =>
  ({ type: 'comment', body, visibility }) as const;

/** Version 1 is the opening, 2 adds Grace. */
const source = () => new History().open(at(7, '08:00')).do(at(7, '08:01'), LIN, { type: 'add-participant', ...GRACE });

/** The record that is split off. */
class Part extends History {
  override get record(): IncidentRecord {
    return { ...super.record, number: 'INC-000002' };
  }
}

/** As the desk writes it, both at once. */
function split(from: History, entries: number[], now = at(7, '09:00')): Part {
  const found = new Map(from.entries.map((entry) => [entry.version, entry]));
  const { opening, ...note } = splitEntries(from.record, found, { entries, title: 'Projector' });
  from.do(now, LIN, { type: 'split-off', to: 'INC-000002', title: 'Projector', ...note });
  return new Part().open(now, LIN, opening);
}

function undo(from: History, part: History, now = at(7, '10:00')): void {
  expect(splitToUndo(part.record)).toEqual(splitToUndo(from.record));
  const { merge, takeIn } = handOver(part.record, from.record, [], now);
  part.do(now, LIN, merge);
  from.do(now, LIN, { type: 'undo-split', from: part.record.number, takeIn });
}

function content({ record }: History): object {
  const { version: _v, hash: _h, updatedAt: _u, touched: _t, ...rest } = record;
  return JSON.parse(JSON.stringify(rest));
}

describe('given a record about two matters', () => {
  it('when part of it is split off then that is a record of whoever wrote it, as they wrote it', () => {
    const from = source().do(at(7, '08:02'), AS_GRACE, { ...say('The projector stays dark.'), attachments: [FILE] });
    from.do(at(7, '08:03'), LIN, say('A new lamp is 40 euros', 'internal'));
    const part = split(from, [4, 3]);
    expect(part.record).toMatchObject({
      ...{ title: 'Projector', description: 'The projector stays dark.', requester: GRACE, channel: 'portal' },
      ...{ status: 'new', attachments: [FILE], links: [{ relation: 'split_from', target: 'INC-000001' }] },
    });
    const said = part.entries.filter(({ type }) => type === 'carried-over');
    expect(said.map(({ data }) => data)).toMatchObject([
      { from: 'INC-000001', version: 3, at: at(7, '08:02'), by: GRACE.email, as: 'participant' },
      { version: 4, by: LIN.id, as: 'desk', visibility: 'internal', markdown: true },
    ]);
    expect(said.map(ownData)).toMatchObject([{ body: 'The projector stays dark.', by: GRACE.email }, null]);
    expect(from.record.links).toEqual([{ relation: 'split_into', target: 'INC-000002' }]);
    expect(from.entries.at(-1)).toMatchObject({ type: 'split-off', data: { entries: [3, 4], forOthers: true } });
    expect(from.entries.slice(-1).map(ownData)).toEqual([{}]);
  });

  it('when the desk wrote the first of it then it is the same requester’s, who learns its number', () => {
    const from = source().do(at(7, '08:02'), LIN, say('And the projector?')).do(at(7, '08:03'), ADA, say('Dark.'));
    expect(split(from, [3, 4]).record).toMatchObject({ requester: { email: ADA.id, name: 'Ada' }, participants: [] });
    expect(from.entries.slice(-1).map(ownData)).toEqual([{ to: 'INC-000002' }]);
  });

  it.each([
    ['the opening', [1]],
    ['what no person wrote', [3]],
    ['what is not there', [99]],
  ])('when it is %s then it is refused, naming which', (_, entries) => {
    const from = source().do(at(7, '08:02'), ROBOT, say('Probe failed'));
    expect(() => split(from, entries)).toThrow('invalid');
    expect(from.types).not.toContain('split-off');
  });

  it('when an entry was split off already then it does not go twice, unless that was undone', () => {
    const from = source().do(at(7, '08:02'), ADA, say('Dark.'));
    const part = split(from, [3]);
    expect(() => split(from, [3])).toThrow('invalid');
    undo(from, part);
    expect(() => undo(from, part)).toThrow();
    expect(split(from, [3], at(7, '11:00')).record.description).toBe('Dark.');
  });

  it('when it has more text than a transaction then it is refused', () => {
    const from = source();
    for (let nth = 0; nth < 12; nth++) from.do(at(7, '08:02'), ADA, say('漢'.repeat(32_000)));
    const versions = from.entries.filter(({ type }) => type === 'commented').map(({ version }) => version);
    expect(() => split(from, versions)).toThrow('invalid');
  });

  it('when it is undone then what the other has by then goes over, and it is canceled', () => {
    const from = source().do(at(7, '08:02'), ADA, say('Dark.'));
    const part = split(from, [3]).do(at(7, '09:10'), LIN, { type: 'add-participant', email: 'bob@example.com' });
    undo(from, part);
    expect(part.record).toMatchObject({ status: 'canceled', mergedInto: 'INC-000001' });
    expect(from.record.participants.map(({ email }) => email)).toEqual([GRACE.email, 'bob@example.com']);
  });
});

it('splitting and undoing it gives back what the record says', () => {
  const writers = fc.constantFrom(ADA, AS_GRACE, LIN);
  const talk = fc.array(fc.tuple(writers, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 8 });
  return fc.assert(
    fc.property(talk, (said) => {
      const from = source();
      for (const [by, note, file] of said) {
        const attachments = file ? [{ ...FILE, id: `f${from.entries.length}` }] : [];
        from.do(at(7, '08:05'), by, { ...say('Look', note && by === LIN ? 'internal' : 'public'), attachments });
      }
      const was = content(from);
      const versions = from.entries.filter(({ type }) => type === 'commented').map(({ version }) => version);
      const part = split(from, versions);
      expect(part.record.attachments).toEqual(from.record.attachments);
      expect(foldJournal(part.entries)?.attachments).toEqual(part.record.attachments);
      undo(from, part);
      expect(content(from)).toEqual(was);
      expect(foldJournal(from.entries)).toEqual(from.record);
    }),
  );
});
