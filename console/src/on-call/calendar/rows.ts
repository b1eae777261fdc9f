import type { components } from '../../../client/api.d.ts';

export type Shifts = components['schemas']['Shifts'];
export type Override = components['schemas']['Override'];

/** Something that lasts, in a row. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  /** Null: nobody. */
  readonly person: string | null;
  /** Nobody is on call, and nobody said so. */
  readonly gap: boolean;
}

export interface Row {
  /** `final`, `overrides`, or the place of a layer. */
  readonly key: string;
  /** Of a layer its name. */
  readonly name: string | null;
  readonly bars: readonly Bar[];
}

/** What is drawn of a span: who is on call in the end, what was agreed otherwise, and the layers, the one that wins first. */
export function rowsOf(shifts: Shifts, overrides: readonly Override[], from: string, to: string): Row[] {
  const bars = shifts.items.map((shift): Bar => ({ ...shift, gap: false }));
  const gaps = shifts.gaps.map((gap): Bar => ({ ...gap, person: null, gap: true }));
  const agreed = overrides.filter((one) => one.to > from && one.from < to);
  const layers = (shifts.layers ?? []).map(
    ({ name, items }, place): Row => ({
      ...{ key: String(place), name, bars: items.map((item) => ({ ...item, gap: false })) },
    }),
  );
  return [
    { key: 'final', name: null, bars: [...bars, ...gaps] },
    ...(agreed.length === 0
      ? []
      : [{ key: 'overrides', name: null, bars: agreed.map((one) => ({ ...one, gap: false })) }]),
    ...layers.toReversed(),
  ];
}
