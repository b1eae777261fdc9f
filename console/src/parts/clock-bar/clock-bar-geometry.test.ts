import { describe, expect, it } from 'vitest';
import { explainedGeometry, readingGeometry } from './clock-bar-geometry.ts';

const stretch = (kind: 'running' | 'paused' | 'outside-hours', from: string, to: string, causes: string[] = []) => ({
  kind,
  from: `2026-09-07T${from}:00.000Z`,
  to: `2026-09-07T${to}:00.000Z`,
  causes,
});
const NINE = '2026-09-07T09:00:00.000Z';

describe('Given a clock that ran, stood still and ran again', () => {
  const geometry = explainedGeometry({
    countsFrom: NINE,
    dueAt: '2026-09-07T13:00:00.000Z',
    segments: [
      stretch('running', '09:00', '10:00'),
      stretch('paused', '10:00', '10:30', ['awaiting_supplier']),
      stretch('running', '10:30', '11:00'),
    ],
    thresholds: [
      { percent: 50, at: '2026-09-07T11:00:00.000Z' },
      { before: 'PT30M', at: null },
    ],
  });

  it('gives every stretch its share of the time until it is due', () => {
    expect(geometry.spans).toEqual([
      { kind: 'running', left: 0, width: 25, causes: [] },
      { kind: 'paused', left: 25, width: 12.5, causes: ['awaiting_supplier'] },
      { kind: 'running', left: 37.5, width: 12.5, causes: [] },
    ]);
  });

  it('marks thresholds that will come, and the end', () => {
    expect(geometry.marks).toEqual([
      { kind: 'threshold', left: 50, at: '2026-09-07T11:00:00.000Z', name: '50 %' },
      { kind: 'due', left: 100, at: '2026-09-07T13:00:00.000Z', name: '' },
    ]);
  });
});

describe('Given a clock that went on after it was due', () => {
  it('puts the due instant inside the bar', () => {
    const segments = [stretch('running', '09:00', '13:00')];
    const { marks } = explainedGeometry({
      countsFrom: NINE,
      dueAt: '2026-09-07T11:00:00.000Z',
      segments,
      thresholds: [],
    });
    expect(marks).toEqual([{ kind: 'due', left: 50, at: '2026-09-07T11:00:00.000Z', name: '' }]);
  });
});

describe('Given thousands of stretches', () => {
  it('draws no more than can be seen, over the whole time', () => {
    const start = Date.parse(NINE);
    const at = (minute: number) => new Date(start + minute * 60_000).toISOString();
    const segments = Array.from({ length: 2000 }, (_, index) => ({
      kind: index % 2 === 0 ? ('running' as const) : ('outside-hours' as const),
      from: at(index),
      to: at(index + 1),
      causes: [],
    }));
    const { spans } = explainedGeometry({ countsFrom: NINE, dueAt: null, segments, thresholds: [] });
    expect(spans.length).toBeLessThan(700);
    expect(spans.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
  });
});

describe('Given a reading alone', () => {
  it.each([
    { elapsedSeconds: 900, targetSeconds: 3600, state: 'running', kind: 'running', width: 25 },
    { elapsedSeconds: 900, targetSeconds: 3600, state: 'paused', kind: 'paused', width: 25 },
    { elapsedSeconds: 7200, targetSeconds: 3600, state: 'missed', kind: 'over', width: 100 },
  ])(
    'shows how much of the target is used: $elapsedSeconds of $targetSeconds, $state',
    ({ kind, width, ...reading }) => {
      expect(readingGeometry(reading).spans).toEqual([{ kind, left: 0, width, causes: [] }]);
    },
  );

  it('shows nothing of a clock that has just begun', () => {
    expect(readingGeometry({ elapsedSeconds: 0, targetSeconds: 3600, state: 'running' }).spans).toEqual([]);
  });
});
