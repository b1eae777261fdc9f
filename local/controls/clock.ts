import * as z from 'zod';
import type { Control } from '#local/controls/context.ts';
import { addDuration, IsoDuration, IsoInstant } from '#local/controls/durations.ts';
import { checked, Problem } from '#local/controls/problem.ts';
import { isSeeded, putPeople } from '#local/people/seed-people.ts';

const MOVE = z
  .strictObject({ advance: IsoDuration.optional(), to: IsoInstant.optional() })
  .refine(({ advance, to }) => (advance === undefined) !== (to === undefined), {
    error: 'either advance or to',
    path: ['advance'],
  });

/** `GET /_local/clock` */
export const readClock: Control = ({ runtime }) => ({ now: iso(runtime.clock.now()) });

/** `POST /_local/clock`: forward through every timer due on the way; answers when all is quiet. */
export const moveClock: Control = async ({ runtime }, { body }) => {
  const { advance, to } = checked(MOVE, body);
  await runtime.work.settled();
  const now = runtime.clock.now();
  const target = advance === undefined ? (to ?? now) : addDuration(now, advance);
  if (target < now)
    throw new Problem(400, 'Time only moves forward.', [
      { path: advance === undefined ? 'to' : 'advance', message: `lies before ${iso(now)}` },
    ]);
  const moved = await runtime.clock.advanceTo(target);
  await runtime.work.settled();
  return { now: iso(moved.now), fired: moved.fired };
};

/** `POST /_local/settle`: answers when streams, bus and queues are drained. */
export const settle: Control = async ({ runtime }) => {
  await runtime.work.settled();
  return { settled: true, now: iso(runtime.clock.now()) };
};

const RESET = z.strictObject({ now: IsoInstant.optional() });

/**
 * `POST /_local/reset`: an empty desk whose time begins anew, or at `now`. Tokens made before stay good, and who was shipped with the
 * desk is there again.
 */
export const resetDesk: Control = async ({ runtime }, { body }) => {
  const hadPeople = isSeeded(runtime);
  await runtime.reset(checked(RESET, body));
  if (hadPeople) await putPeople(runtime);
  return { reset: true, now: iso(runtime.clock.now()) };
};

function iso(at: number): string {
  return new Date(at).toISOString();
}
