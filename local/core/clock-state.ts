import * as z from 'zod';
import { VirtualTime } from '#local/clock/virtual-time.ts';
import { readValue, writeValue } from '#local/core/state.ts';
import type { LocalState } from '#local/runtime.ts';

const CLOCK = 'clock';
const ClockSchema = z.object({ offset: z.number(), latest: z.number() });

/**
 * Virtual time of a data folder: a fresh one begins at `begin` (the real time by default); an old one went on while the desk was
 * off, at normal speed, and never begins before an instant it has already shown.
 */
export function openVirtualTime(state: LocalState, begin: number | undefined): VirtualTime {
  const stored = readValue(state, CLOCK);
  if (stored !== undefined) {
    const { offset, latest } = ClockSchema.parse(JSON.parse(stored));
    return new VirtualTime({ offset, notBefore: latest });
  }
  const offset = begin === undefined ? 0 : begin - Date.now();
  const time = new VirtualTime({ offset, notBefore: 0 });
  persistVirtualTime(state, time);
  return time;
}

export function persistVirtualTime(state: LocalState, time: VirtualTime): void {
  writeValue(state, CLOCK, JSON.stringify({ offset: time.offset, latest: time.now() }));
}
