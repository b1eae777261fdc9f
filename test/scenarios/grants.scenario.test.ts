import { describe, expect, it } from 'vitest';
import { synthesize } from '#local/synth.ts';
import { readAssembly } from '#local/template/assembly.ts';
import { startHere } from '#test/harness/desk/desk-here.ts';
import { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { type Grant, grantsOf } from '#test/harness/faults/grants.ts';
import { touchEverything } from '#test/harness/touch/touch-everything.ts';

const LONG = process.env.FIRSTLINE_TEST_LONG === '1';
/** Seconds, as a rule; a stream whose function is refused tries again for a minute or more of real time, longer on a busy machine. */
const TIMEOUT_MS = 300_000;
/** Tried for every change; the rest takes some seconds each. */
const SAMPLE = /MailOutbound.*ses:SendRawEmail on .*localhost|permission AlertIntakeIngestAlertFunctionRulesOfStage/;

/** What cannot show on one machine, and why it is needed all the same. */
const UNSEEN: readonly (readonly [RegExp, string])[] = [
  [
    /logs:\w*(Delivery|Deliveries|ResourcePolic|LogGroups)/,
    'AWS itself asks for it when the state machine is given its log; no call is made at run time',
  ],
  [
    /ReplayClocks.*dynamodb:DeleteItem/,
    'a replay ends a record only by what is due at the very moment, and on one machine timers have done that',
  ],
  [
    /PutConsoleFiles.*s3:(DeleteObject|ListBucket)/,
    'what is in the bucket goes before the bucket does, and on one machine no stack is deleted',
  ],
  [
    /TellAffected.*events:PutEvents/,
    'only what is too much for one call is handed on; the long scenario of announcements tells ten thousand',
  ],
  [
    /permission PeoplePoolPre\w+Cognito/,
    'both triggers call one function, and each permission lets the pool in for either; CDK adds one a trigger',
  ],
];

const { folder } = await synthesize();
const grants = grantsOf(readAssembly(folder).stacks);
const reasonOf = ({ name }: Grant) => UNSEEN.find(([pattern]) => pattern.test(name))?.[1];
const seen = grants.filter((grant) => reasonOf(grant) === undefined && (LONG || SAMPLE.test(grant.name)));

/** @returns how a story of the desk fails without the grant, or null when it does not */
async function failureWithout(grant: Pick<Grant, 'without'>): Promise<string | null> {
  const now = Date.parse('2026-09-07T09:00:00.000Z');
  const desk = new DeskOnThisMachine(() => startHere({ now, transformTemplate: grant.without }));
  try {
    await desk.start();
    await touchEverything(desk);
    return null;
  } catch (error) {
    const refused = desk.isRunning ? desk.warnings.find((text) => /not authorized/.test(text)) : undefined;
    return (refused ?? String(error)).replaceAll('\n', ' ').slice(0, 160);
  } finally {
    await desk.stop();
  }
}

describe('given a desk with every grant of its template', () => {
  // Every scenario runs with the grants of its template and fails when one is refused; this one is what the others below need.
  it.runIf(LONG)('then nothing is refused', { timeout: TIMEOUT_MS }, async () => {
    expect(await failureWithout({ without: (template) => template })).toBeNull();
  });
});

describe('given a desk without one of its grants', () => {
  it.each(seen.map((grant) => [grant.name, grant] as const))(
    'when it lacks %s then that is felt',
    { timeout: TIMEOUT_MS },
    async (_, grant) => {
      const failure = await failureWithout(grant);
      console.log(`${grant.name} → ${failure}`);
      expect(failure).not.toBeNull();
    },
  );

  it('then the sample is still there', () => {
    expect(grants.filter(({ name }) => SAMPLE.test(name))).toHaveLength(2);
  });
});
