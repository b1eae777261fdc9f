import { describe, expect, it } from 'vitest';
import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { ConfigurationItemSchema } from '#domain/register/configuration-item.ts';
import { ANNOUNCEMENT_EVENTS } from '#events/announcement/changes.v1.ts';
import { suggestAnnouncements } from './suggest-announcements.ts';
import { inOrder } from './suggestion.ts';

const NOW = '2026-09-07T10:00:00.000Z';
const item = (label: string, dependsOn: string[] = []) => ConfigurationItemSchema.parse({ label, dependsOn });
const register = {
  configurationItems: { payments: item('Straßenkasse'), shop: item('Shop', ['payments']), mail: item('Mail') },
};
const { fields } = ANNOUNCEMENT_EVENTS.announced.example;

function announced(more: Partial<AnnouncementRecord['fields']> = {}, id = 'ANN-000001'): AnnouncementRecord {
  return {
    ...{ tenant: 'default', id, status: 'running', fields: { ...fields, ...more }, announcedAt: fields.startsAt },
    ...{ firstState: fields.state, updates: [], keys: [], resolvedAt: null, version: 1, updatedAt: NOW, hash: '' },
  };
}

function suggested(record: AnnouncementRecord, reported: object, isDesk = true) {
  const asked = { title: 'Broken', description: '', configurationItems: [], requester: null, ...reported };
  return suggestAnnouncements([record], register, { reported: asked, now: NOW, isDesk });
}

describe('Given an announcement that runs', () => {
  it('when a record is about what depends on its service then the desk is offered its incident, others to read it', () => {
    const reported = { configurationItems: ['shop'] };
    expect(suggested(announced(), reported)).toEqual([
      {
        ...{ kind: 'announcement', number: 'ANN-000001', title: fields.title, score: 1, reasons: ['Shop'] },
        ...{ offer: 'child', incident: 'INC-000001' },
      },
    ]);
    expect(suggested(announced({ incident: null }), reported)).toMatchObject([{ offer: 'read' }]);
    const [own] = suggested(announced(), reported, false);
    expect([own?.offer, own?.incident, own?.reasons]).toEqual(['read', undefined, []]);
  });

  it('when a record only speaks of its service then it is less sure, however that is spelt', () => {
    const [found] = suggested(announced(), { description: 'Die STRASSENKASSE geht nicht!' });
    expect(found).toMatchObject({ score: 0.5, reasons: ['Straßenkasse'] });
    expect(suggested(announced(), { description: 'Straßenkassenzettel' })).toEqual([]);
  });

  it('when it is planned, over, or about something else then nothing is suggested', () => {
    const reported = { configurationItems: ['payments'] };
    expect(suggested(announced({ startsAt: '2026-09-07T10:00:00.001Z' }), reported)).toEqual([]);
    expect(suggested(announced({ endsAt: NOW }), reported)).toEqual([]);
    expect(suggested(announced({ services: ['mail'] }), reported)).toEqual([]);
  });

  it('when several fit then the surest come first, and then the newest', () => {
    const [one, two, three] = [0.5, 1, 1].map((score, place) => ({
      ...{ kind: 'announcement' as const, number: `ANN-00000${place}`, title: '', score, reasons: [] },
      offer: 'read' as const,
    }));
    expect(inOrder([one, two, three].flatMap((it) => it ?? [])).map(({ number }) => number)).toEqual([
      ...['ANN-000002', 'ANN-000001', 'ANN-000000'],
    ]);
  });
});
