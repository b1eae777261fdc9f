import { statfsSync } from 'node:fs';
import type { Log, Room } from '#local/runtime.ts';

const MEGABYTE = 1024 * 1024;
/** What is under way still writes after the doors closed: timers, mails, events of what was accepted. */
const RESERVE_BYTES = 64 * MEGABYTE;
/** A door may look at each request; the disk need not be asked that often. */
const LOOK_AGAIN_MS = 1_000;

export interface RoomOptions {
  readonly folder: string;
  readonly log: Log;
  readonly freeBytes?: (folder: string) => number;
  readonly now?: () => number;
}

/** Looks whether the disk has room for something new, and says when it has none and when it has again. */
export function createRoom({ folder, log, freeBytes = freeOnDisk, now = () => performance.now() }: RoomOptions): Room {
  let there = true;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return {
    isThere() {
      if (now() - lookedAt < LOOK_AGAIN_MS) return there;
      lookedAt = now();
      const free = freeBytes(folder);
      const before = there;
      there = free >= RESERVE_BYTES;
      if (before && !there) log.warn('desk', noRoom(folder, free));
      if (!before && there) log.warn('desk', `there is room on the disk of ${folder} again: the desk goes on`);
      return there;
    },
  };
}

function noRoom(folder: string, free: number): string {
  const left = Math.floor(free / MEGABYTE);
  return `the disk of ${folder} has ${left} MB left: nothing new is taken in (503) until it has ${RESERVE_BYTES / MEGABYTE}`;
}

function freeOnDisk(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
