import { resolve } from 'node:path';
import type { BootOptions } from '#local/boot/options.ts';
import { DeskClock } from '#local/clock/virtual-clock.ts';
import type { VirtualTime } from '#local/clock/virtual-time.ts';
import { openVirtualTime, persistVirtualTime } from '#local/core/clock-state.ts';
import { createLog, type DeskLog } from '#local/core/log.ts';
import { createRoom } from '#local/core/room.ts';
import { type OpenState, openState } from '#local/core/state.ts';
import { createWork, messageOf } from '#local/core/work.ts';
import type { Room, Work } from '#local/runtime.ts';

export interface DeskData {
  readonly state: OpenState;
  readonly time: VirtualTime;
  readonly clock: DeskClock;
  readonly work: Work;
  readonly log: DeskLog;
  readonly room: Room;
}

/** What outlives the process: the state, and the time that belongs to it. */
export function openData(options: BootOptions, closing: AsyncDisposableStack): DeskData {
  const state = openState(options.data === 'memory' ? 'memory' : resolve(options.data));
  closing.defer(() => state.close());
  const time = openVirtualTime(state, options.now);
  const show = options.onWarning ?? (() => undefined);
  const log = createLog({ folder: state.inMemory ? undefined : state.folder, now: () => time.now(), show });
  closing.defer(() => log.close());
  const work = createWork(log);
  const clock = new DeskClock({
    time,
    work,
    persist: () => persistVirtualTime(state, time),
    onError: (error) => log.warn('clock', messageOf(error)),
  });
  return { state, time, clock, work, log, room: createRoom({ folder: state.folder, log }) };
}
