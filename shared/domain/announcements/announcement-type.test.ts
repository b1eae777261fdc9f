import { describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { decideRecord, foldRecord } from '#domain/kernel/decide-record.ts';
import { ANNOUNCEMENT_EVENTS } from '#events/announcement/changes.v1.ts';
import { announcementAt, statusAt } from './announcement-at.ts';
import type { AnnouncementCommand, AnnouncementRecord } from './announcement-record.ts';
import { ANNOUNCEMENT } from './announcement-type.ts';

const NOW = '2026-09-07T09:00:00.000Z';
const LATER = '2026-09-07T10:00:00.000Z';
const LATEST = '2026-09-07T12:00:00.000Z';
const ITEMS = { payments: { service: true }, 'db-1': {} };
const FIELDS = { ...ANNOUNCEMENT_EVENTS.announced.example.fields, incident: null };

type Fields = Partial<AnnouncementRecord['fields']>;

function decide(record: AnnouncementRecord | null, command: AnnouncementCommand | null, now = NOW) {
  const facts = { tenant: 'default', subject: 'ANN-000001', actor: SYSTEM, now, id: `c-${now}` };
  return decideRecord(ANNOUNCEMENT, record, command, facts);
}

const announce = (fields: Fields = {}): AnnouncementCommand => ({
  ...{ type: 'announce', fields: { ...FIELDS, ...fields }, key: null, items: ITEMS },
});
const announced = (fields: Fields = {}) => decide(null, announce(fields))?.record as AnnouncementRecord;
const update = (key: string | null = null): AnnouncementCommand => ({
  ...{ type: 'update', body: 'Most cards work.', state: 'degraded', translations: {}, key },
});
const faultOf = (fields: Fields) => () => announced(fields);
const invalidAt = (path: string) => expect.objectContaining({ data: { errors: [expect.objectContaining({ path })] } });

describe('Given an announcement', () => {
  it('when it starts now then it runs, and when it starts later then it is planned', () => {
    expect(announced().status).toBe('running');
    expect(announced({ startsAt: LATER }).status).toBe('scheduled');
  });

  it('when its start comes then it begins, and at its end it is over, each at its own instant', () => {
    const planned = announced({ startsAt: LATER, endsAt: LATEST });
    const { record, entries } = decide(planned, null, '2026-09-07T12:00:40.000Z') ?? { entries: [] };
    expect(entries.map(({ type, at }) => [type, at])).toEqual([
      ['begun', LATER],
      ['resolved', LATEST],
    ]);
    expect([record?.status, record?.resolvedAt]).toEqual(['resolved', LATEST]);
  });

  it('when it is read before the sweep comes then its times say what it is, to the second', () => {
    const planned = announced({ startsAt: LATER, endsAt: LATEST });
    const at = (now: string) => [statusAt(planned, now), announcementAt(planned, now).resolvedAt];
    expect(at('2026-09-07T09:59:59.999Z')).toEqual(['scheduled', null]);
    expect(at(LATER)).toEqual(['running', null]);
    expect(at('2026-09-07T11:59:59.999Z')).toEqual(['running', null]);
    expect(at(LATEST)).toEqual(['resolved', LATEST]);
  });

  it('when it is over then what is said of it is refused', () => {
    const over = decide(announced(), { type: 'resolve', body: null, translations: {} })?.record as AnnouncementRecord;
    for (const command of [update(), { type: 'resolve', body: 'Again.', translations: {} }] as const)
      expect(() => decide(over, command, LATER)).toThrow(expect.objectContaining({ code: 'wrong-status' }));
  });

  it('when its end came and no sweep yet then an update comes too late', () => {
    const ended = announced({ endsAt: LATER });
    expect(() => decide(ended, update(), LATER)).toThrow(expect.objectContaining({ code: 'wrong-status' }));
  });

  it('when the desk asks for an update again by the same key then nothing is written', () => {
    const once = decide(announced(), update('major-1'), LATER)?.record as AnnouncementRecord;
    expect(decide(once, update('major-1'), LATEST)?.entries).toEqual([]);
    expect(once.updates.map(({ state }) => state)).toEqual(['degraded']);
  });

  it('when its state is corrected then it was another from where it was last said', () => {
    const correct = (record: AnnouncementRecord) =>
      decide(record, { type: 'change', patch: { state: 'major' }, tell: false, items: ITEMS }, LATEST)?.record;
    expect(correct(announced())?.firstState).toBe('major');
    const updated = decide(announced(), update(), LATER)?.record as AnnouncementRecord;
    expect(correct(updated)).toMatchObject({ firstState: 'partial', updates: [{ state: 'major' }] });
  });

  it('when it is corrected to what it is then nothing is written', () => {
    const { title } = FIELDS;
    const patch: AnnouncementCommand = { type: 'change', patch: { title }, tell: true, items: ITEMS };
    expect(decide(announced(), patch, LATER)?.entries).toEqual([]);
  });

  it('when a service has left the register then the rest can be corrected all the same', () => {
    const patch = { title: 'Card payments fail' };
    const changed = decide(announced(), { type: 'change', patch, tell: false, items: {} }, LATER);
    expect(changed?.record.fields.title).toBe('Card payments fail');
  });

  it('when its journal is folded then it is the record', () => {
    const first = decide(null, announce({ startsAt: LATER, endsAt: LATEST }));
    const second = decide(first?.record ?? null, update(), '2026-09-07T09:30:00.000Z');
    const third = decide(second?.record ?? null, null, LATEST);
    const entries = [first, second, third].flatMap((one) => one?.entries ?? []);
    expect(foldRecord(ANNOUNCEMENT, entries)).toEqual(third?.record);
  });

  it.each([
    ['services.0', { services: ['mail'] }],
    ['services.0', { services: ['db-1'] }],
    ['services', { services: ['payments', 'payments'] }],
    ['endsAt', { startsAt: LATER, endsAt: LATER }],
    ['endsAt', { startsAt: '2026-09-07T07:00:00.000Z', endsAt: '2026-09-07T08:00:00.000Z' }],
    ['state', { kind: 'information' as const }],
    ['translations.en', { translations: { en: { title: 'The same', body: 'The same' } } }],
  ])('when %s cannot be so then that is refused', (path, fields: Fields) => {
    expect(faultOf(fields)).toThrow(invalidAt(path));
  });

  it('when it grows beyond its limit then an update is refused, and its end can still be said', () => {
    const body = 'x'.repeat(4000);
    const translations = { de: { body }, fr: { body } };
    let record = announced();
    const grow = () => {
      for (let minute = 0; minute < 60; minute++) {
        const now = `2026-09-07T10:${String(minute).padStart(2, '0')}:00.000Z`;
        record = decide(record, { ...update(), body, translations } as AnnouncementCommand, now)?.record ?? record;
      }
    };
    expect(grow).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(decide(record, { type: 'resolve', body, translations }, LATEST)?.record.status).toBe('resolved');
  });
});
