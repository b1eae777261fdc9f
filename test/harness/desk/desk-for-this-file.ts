import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startHere } from './desk-here.ts';
import { DeskOnThisMachine, type RunningDesk } from './desk-on-this-machine.ts';
import { borrowDesk } from './shared-desk.ts';

/** Monday morning, when the shipped desk opens. */
export const MONDAY = '2026-09-07T09:00:00.000Z';

/** An empty desk in memory for all scenarios of a file. Each fails on any mail, dead letter or error it did not ask for. */
export function deskForThisFile(now = MONDAY): DeskOnThisMachine {
  return watched(() => borrowDesk(Date.parse(now)));
}

/** The same, and no other file uses it. */
export function ownDeskForThisFile(now = MONDAY): DeskOnThisMachine {
  return watched(() => startHere({ now: Date.parse(now) }));
}

function watched(start: () => Promise<RunningDesk>): DeskOnThisMachine {
  const desk = new DeskOnThisMachine(start);
  beforeAll(() => desk.start());
  afterEach(async () => {
    expect(await desk.leftovers()).toEqual([]);
  });
  afterAll(() => desk.stop());
  return desk;
}
