import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { countedTrends } from './counted-trends.ts';
import { trendFound } from './trend-found.ts';
import type { TrendsPart } from './trends-fragment.ts';

const rules: TrendsPart = {
  problemTrends: {
    item: { label: 'Item', match: {}, by: 'configurationItem', incidents: 3, days: 7 },
    mail: { label: 'Mail', match: { channel: 'email' }, by: 'category', incidents: 2, days: 30 },
  },
};

/** As far as a trend looks at a record. */
function record(number: string, more: Partial<IncidentRecord> = {}): IncidentRecord {
  const stands = { problem: null, mergedInto: null, parent: null, status: 'assigned', requester: null };
  const says = { channel: 'api', category: null, configurationItems: ['Checkout'], openedAt: `2026-03-0${number}` };
  return { number, tenant: 'default', kind: 'incident', ...stands, ...says, ...more } as unknown as IncidentRecord;
}

const facts = (more: Partial<IncidentRecord> = {}) => ({ ...record('1', more), requester: null });
const countedAs = (more: Partial<IncidentRecord>) =>
  countedTrends(facts(more), rules).map(({ name, value }) => `${name} ${value}`);

describe('given trends of items and categories', () => {
  it('when a record names items then it is counted once under each, whatever their case', () => {
    expect(countedAs({ configurationItems: ['Checkout', 'checkout', 'db'] })).toEqual(['item checkout', 'item db']);
  });

  it('when a record meets what a trend asks for then it is counted under that, too', () => {
    expect(countedAs({ channel: 'email', category: 'network' })).toEqual(['item checkout', 'mail network']);
    expect(countedAs({ channel: 'email', category: null, configurationItems: [] })).toEqual([]);
  });

  it('when a record is under another then only that is counted', () => {
    expect(countedAs({ parent: 'INC-000001' })).toEqual([]);
  });
});

describe('given incidents that were counted under an item', () => {
  const [counted] = countedTrends(facts(), rules);
  const found = (...records: IncidentRecord[]) =>
    counted && trendFound(counted, records, rules)?.map(({ number }) => number);

  it('when there are as many as the trend says then they are found, oldest first', () => {
    expect(found(record('3'), record('1'), record('2'))).toEqual(['1', '2', '3']);
    expect(found(record('1'), record('2'))).toBeUndefined();
  });

  it.each<[string, Partial<IncidentRecord>]>([
    ['has a problem', { problem: 'PRB-000001' }],
    ['was merged', { mergedInto: 'INC-000009' }],
    ['was canceled', { status: 'canceled' }],
    ['came under another', { parent: 'INC-000009' }],
    ['is of another item by now', { configurationItems: ['db'] }],
  ])('when one of them %s then it counts nothing', (_, more) => {
    expect(found(record('1'), record('2'), record('3', more))).toBeUndefined();
    expect(found(record('1'), record('2'), record('3', more), record('4'))).toEqual(['1', '2', '4']);
  });
});
