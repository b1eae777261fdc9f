import { setTimeout as sleep } from 'node:timers/promises';
import type { Runtime } from '#local/runtime.ts';

/** Time to see in the console what a step did. */
const STEP_STAYS_SECONDS = 6;
/** Steps' worth of time to open the console and sign in. */
const TO_SIGN_IN = 4;

export interface Watching {
  /** Before the first step. */
  readonly begin: () => Promise<void>;
  /** After each step. Virtual time of an own desk stands meanwhile, so that the story comes out as it does without anybody who watches. */
  readonly pause: () => Promise<void>;
}

/** @returns null unless the story is told for somebody who watches: `--watch`, or `--watch=<seconds a step stays>` */
export function watchingOf(args: readonly string[], clock: Pick<Runtime['clock'], 'standStill'>): Watching | null {
  const asked = args.map((arg) => /^--watch(?:=([\d.]+))?$/.exec(arg)).find((found) => found !== null);
  if (!asked) return null;
  const [, seconds] = asked;
  const stays = Number(seconds ?? STEP_STAYS_SECONDS) * 1000;
  const stand = (time: number) => clock.standStill(() => sleep(time));
  return { begin: () => stand(stays * TO_SIGN_IN), pause: () => stand(stays) };
}
