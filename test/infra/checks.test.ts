import { Code } from 'aws-cdk-lib/aws-lambda';
import { expect, it } from 'vitest';
import { STAGES } from '#infra/declared/stages.ts';
import { deskApp } from '#infra/desk-app.ts';
import { TEST_STAGE } from './desk-template.ts';

/** A stage with everything optional, and the ones people deploy. */
it.each([TEST_STAGE, ...STAGES])('the desk of stage $name breaks no rule that is not argued away', (stage) => {
  const { app } = deskApp(() => Code.fromInline('//'), { stage, checks: true });
  expect(() => app.synth()).not.toThrow();
});

it('a rule that is broken stops synthesis', () => {
  const { app, service } = deskApp(() => Code.fromInline('//'), { stage: TEST_STAGE, checks: true });
  service.alerts.ingest.grant(['s3:*'], ['*']);
  expect(() => app.synth()).toThrow('AwsSolutions-IAM5[Action::s3:*]');
});
