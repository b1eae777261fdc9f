import { describe, expect, it } from 'vitest';
import { writeCalendar } from './write-calendar.ts';

const shift = (more: object = {}) => ({
  ...{ from: '2026-10-19T07:00:00.000Z', to: '2026-10-26T08:00:00.000Z', person: 'ada@example.com', by: 'weekly' },
  ...{ schedule: 'nights', label: 'Nights', ...more },
});
const write = (...shifts: ReturnType<typeof shift>[]) =>
  writeCalendar({ name: 'Nights', shifts, titleOf: ({ label }) => label });
const uids = (text: string) => text.match(/^UID:.*$/gm);

describe('given shifts', () => {
  it('when they are written then in UTC, with one event each, ended by CRLF', () => {
    const text = write(shift());
    expect(text).toContain('DTSTART:20261019T070000Z\r\nDTEND:20261026T080000Z\r\n');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it('when they are written twice then it is the same text', () => {
    expect(write(shift())).toBe(write(shift()));
  });

  it('when a shift ends otherwise then its UID stays; another person or schedule is another event', () => {
    const [uid] = uids(write(shift())) ?? [];
    expect(uids(write(shift({ to: '2026-10-20T00:00:00.000Z' })))).toEqual([uid]);
    const others = [shift({ person: 'lin@example.com' }), shift({ schedule: 'days' })];
    expect(new Set([uid, ...(uids(write(...others)) ?? [])]).size).toBe(3);
  });

  it('when a label would begin a line of its own then it does not', () => {
    const text = write(shift({ label: `a\r\nATTACH:http://evil.example\u2028b;c,d\\${'漢'.repeat(100)}` }));
    expect(text).not.toMatch(/^ATTACH/m);
    expect(text).toContain('SUMMARY:a ATTACH:http://evil.example b\\;c\\,d');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('when the calendar is called by signs of the format then its name is escaped as well', () => {
    const text = writeCalendar({ name: 'Nights, all; a\\new', shifts: [], titleOf: ({ label }) => label });
    expect(text).toContain('NAME:Nights\\, all\\; a\\\\new\r\nX-WR-CALNAME:Nights\\, all\\; a\\\\new\r\n');
  });
});
