import * as fc from 'fast-check';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { CHANNELS, LEVELS } from '#events/terms/vocabulary.ts';
import { configuration } from './desk-generators.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Clocks of machines differ by less. */
const MOST_SKEW_MS = 1000;

/** When the next thing is done: some time later, or about the instant at which the record has a timer. */
export type When = { readonly after: number } | { readonly aboutTimer: number };

/** A command as it is asked for; instants ahead are counted from when that is. */
export type Asked = { readonly type: string; readonly ahead?: number } & Readonly<Record<string, unknown>>;

export interface Step {
  readonly when: When;
  readonly by: 'ada' | 'lin' | 'robot';
  /** Null: only time passes. */
  readonly asked: Asked | null;
  /** The command arrives in the very moment in which a timer fires. */
  readonly withTimer: boolean;
  readonly sweepBefore: boolean;
  readonly skew: number;
}

/** What becomes of a timer that was armed; several of them one after the other. Every firing has the clock of its machine. */
export interface Delivery {
  readonly how: 'in time' | 'lost' | 'late' | 'early' | 'twice' | 'at once' | 'stale';
  /** How much too late or too early. */
  readonly by: number;
  readonly skew: number;
}

export interface Schedule {
  readonly configuration: Configuration;
  readonly openedAt: number;
  readonly opening: {
    readonly by: Step['by'];
    readonly requester: 'ada' | 'lin' | null;
    readonly channel: (typeof CHANNELS)[number];
    readonly impact: (typeof LEVELS)[number];
    readonly urgency: (typeof LEVELS)[number];
  };
  readonly steps: readonly Step[];
  /** Taken in turn by the timers as they are armed. */
  readonly deliveries: readonly Delivery[];
}

const level = fc.constantFrom(...LEVELS);
const ahead = fc.oneof(fc.integer({ min: 1, max: 3 * DAY_MS }), fc.integer({ min: 1, max: 40 * DAY_MS }));
const always = <T>(value: T) => fc.constant(value);

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({ type: always('accept') }),
  fc.record({ type: always('assign'), group: fc.constantFrom('service-desk', 'infrastructure', 'vendor') }),
  fc.record({ type: always('comment'), body: always('text'), visibility: fc.constantFrom('public', 'internal') }),
  fc.record({ type: always('comment'), body: always('text'), visibility: always('public') }),
  fc.record({
    type: always('hold'),
    reason: fc.constantFrom('one', 'two', 'awaiting_requester', 'awaiting_supplier'),
    comment: always('why'),
    ahead: fc.option(ahead, { nil: 0 }),
  }),
  fc.record({ type: always('resume') }),
  fc.record({ type: always('wait'), ahead }),
  fc.record({ type: always('reclassify'), impact: level, urgency: level }),
  fc.record({ type: always('reclassify'), priority: fc.option(level), reason: always('so') }),
  fc.record({ type: always('reclassify'), category: fc.constantFrom('vip', null) }),
  fc.record({ type: always('resolve'), code: always('fixed'), notes: always('n'), workaround: fc.boolean() }),
  fc.record({ type: always('reopen'), reason: always('again') }),
  fc.record({ type: fc.constantFrom('confirm', 'close') }),
  fc.record({ type: always('cancel'), reason: always('no') }),
);

const after = fc.oneof(
  fc.integer({ min: 0, max: HOUR_MS }),
  fc.integer({ min: 0, max: DAY_MS }),
  fc.integer({ min: 0, max: 6 * DAY_MS }),
);

const when: fc.Arbitrary<When> = fc.oneof(
  fc.record({ after }),
  fc.record({ aboutTimer: fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -1500, max: 1500 })) }),
);

function step(skew: fc.Arbitrary<number>): fc.Arbitrary<Step> {
  return fc.record({
    when,
    by: fc.constantFrom('lin', 'lin', 'ada', 'robot'),
    asked: fc.option(asked, { freq: 6 }),
    withTimer: fc.boolean(),
    sweepBefore: fc.boolean(),
    skew,
  });
}

function delivery(skew: fc.Arbitrary<number>): fc.Arbitrary<Delivery> {
  return fc.record({
    how: fc.constantFrom('in time', 'in time', 'lost', 'late', 'early', 'twice', 'at once', 'stale'),
    by: fc.oneof(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: DAY_MS })),
    skew,
  });
}

/** @param mostSkew - by how much the clocks of machines differ at most, in milliseconds */
export function schedule(mostSkew: 0 | typeof MOST_SKEW_MS): fc.Arbitrary<Schedule> {
  const skew = mostSkew === 0 ? always(0) : fc.integer({ min: -mostSkew, max: mostSkew });
  return fc.record({
    configuration,
    openedAt: fc.integer({ min: Date.parse('2026-09-01T00:00:00Z'), max: Date.parse('2026-11-01T00:00:00Z') }),
    opening: fc.record({
      by: fc.constantFrom('ada', 'lin', 'robot'),
      requester: fc.constantFrom('ada', 'ada', 'lin', null),
      channel: fc.constantFrom(...CHANNELS),
      impact: level,
      urgency: level,
    }),
    steps: fc.array(step(skew), { minLength: 1, maxLength: 14 }),
    deliveries: fc.array(delivery(skew), { minLength: 1, maxLength: 6 }),
  });
}
