import * as z from 'zod';
import { startDesk } from '#local/desk.ts';
import { seedPeople } from '#local/people/seed-people.ts';
import type { Addresses, Runtime } from '#local/runtime.ts';
import { askJson } from './telling/ask-json.ts';

const WEEK_MS = 7 * 86_400_000;

/** A desk the story is told on. */
export interface Stage {
  readonly addresses: Addresses;
  readonly region: string;
  readonly mailDomain: string;
  /** How much later than it is written the story happens there. */
  readonly laterMs: number;
  readonly clock: Pick<Runtime['clock'], 'standStill'>;
  /** Has the shipped people there, for whoever watches. */
  readonly seed: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** @returns the address of a desk that runs, if one is named */
export function runningDeskIn(args: readonly string[]): string | null {
  const named = args.find((arg) => /^https?:\/\//.test(arg));
  return named === undefined ? null : new URL(named).origin;
}

/** A desk of its own, in memory, whose time begins with the story. */
export async function ownStage(begins: number, onWarning: (text: string) => void): Promise<Stage> {
  const { runtime, stop } = await startDesk({ now: begins, onWarning });
  const { addresses, region, resources, clock } = runtime;
  const mailDomain = resources.ofType('AWS::SES::EmailIdentity')[0]?.physicalId ?? '';
  return { addresses, region, mailDomain, laterMs: 0, clock, seed: () => seedPeople(runtime), stop };
}

const DeskSchema = z.object({
  api: z.string(),
  aws: z.string(),
  region: z.string(),
  mailDomain: z.string(),
  smtp: z.string().transform((address) => Number(new URL(address).port)),
});
const NowSchema = z.object({ now: z.string() });

/**
 * A desk that somebody has started. Its time goes forward alone: the story begins the next time the week is as it is written.
 * Nothing holds its clock while somebody looks, nor takes away what was told.
 */
export async function runningStage(address: string, begins: number): Promise<Stage> {
  const { api, aws, region, mailDomain, smtp } = DeskSchema.parse(await askJson(`${address}/_local`, {}));
  const { now } = NowSchema.parse(await askJson(`${address}/_local/clock`, {}));
  const weeks = Math.max(0, Math.ceil((Date.parse(now) - begins) / WEEK_MS));
  return {
    ...{ addresses: { api, aws, smtpPort: smtp }, region, mailDomain, laterMs: weeks * WEEK_MS },
    clock: { standStill: (run) => run() },
    seed: async () => {},
    stop: async () => {},
  };
}
