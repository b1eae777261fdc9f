import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type DeskOptions, startDesk } from '#local/desk.ts';
import { DeskOnThisMachine, type RunningDesk } from './desk-on-this-machine.ts';

/** Monday morning, when the shipped desk opens. */
export const MONDAY = '2026-09-07T09:00:00.000Z';

/** One desk in memory for all scenarios of a file. Each fails on any mail, dead letter or error it did not ask for. */
export function deskForThisFile(now = MONDAY): DeskOnThisMachine {
  const desk = new DeskOnThisMachine(() => startHere({ now: Date.parse(now) }));
  beforeAll(() => desk.start());
  afterEach(async () => {
    expect(await desk.leftovers()).toEqual([]);
  });
  afterAll(() => desk.stop());
  return desk;
}

/** A desk within this process. */
export async function startHere(options: DeskOptions): Promise<RunningDesk> {
  const warnings: string[] = [];
  const { runtime, stop } = await startDesk({ onWarning: (text) => warnings.push(text), ...options });
  const deliver = async (name: string, event: unknown) => {
    const found = runtime.resources.ofType('AWS::Lambda::Function').find(({ physicalId }) => physicalId.endsWith(name));
    await runtime.lambda.invokeAsync(found?.arn ?? name, event, { kind: 'operator' });
  };
  return { api: runtime.addresses.api, warnings: () => warnings, stop, deliver };
}
