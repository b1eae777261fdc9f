import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '#local/desk.ts';

/** Starts a desk whose template lacks some resources, and stops it when the test is over. */
async function deskWithout(
  type: string,
  pick: (logicalId: string, text: string) => boolean,
): Promise<AsyncDisposable & { desk: Desk }> {
  const desk = await startDesk({
    transformTemplate: (template) => {
      const kept = Object.entries(template.Resources).filter(
        ([id, resource]) => !(resource.Type === type && pick(id, JSON.stringify(resource))),
      );
      return { ...template, Resources: Object.fromEntries(kept) };
    },
  });
  return { desk, [Symbol.asyncDispose]: () => desk.stop() };
}

function client({ runtime }: Desk) {
  return {
    endpoint: runtime.addresses.aws,
    region: runtime.region,
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts: 1,
  };
}

function sendMail({ runtime }: Desk): Promise<unknown> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: runtime.addresses.smtpPort,
    secure: false,
    ignoreTLS: true,
  });
  const domain = runtime.resources.ofType('AWS::SES::EmailIdentity')[0]?.physicalId;
  return transport.sendMail({ from: 'ann@example.com', to: `desk@${domain}`, subject: 'Hi', text: 'text' });
}

describe('given a template that lacks a permission', () => {
  it('when a rule may not call its function then the event is in the dead-letter queue of its target', async () => {
    await using started = await deskWithout('AWS::Lambda::Permission', (id) => id.startsWith('AlertIntake'));
    const { runtime } = started.desk;
    const detail = JSON.stringify({ key: 'k', state: 'firing', title: 't' });
    const EventBusName = runtime.resources.ofType('AWS::Events::EventBus')[0]?.physicalId;
    const Entries = [{ Source: 'firstline.alert', DetailType: 'Alert', Detail: detail, EventBusName }];
    await new EventBridgeClient(client(started.desk)).send(new PutEventsCommand({ Entries }));
    await runtime.work.settled();
    const letters = await (await fetch(`${runtime.addresses.api}/_local/dead-letters`)).json();
    expect(letters).toMatchObject([{ body: { 'detail-type': 'Alert' }, attributes: { ERROR_CODE: 'AccessDenied' } }]);
  });

  it('when the gateway may not call the function then a request is a 500', async () => {
    await using started = await deskWithout('AWS::Lambda::Permission', (id) => id.startsWith('Api'));
    const answer = await fetch(`${started.desk.runtime.addresses.api}/openapi.json`);
    expect(answer.status).toBe(500);
  });

  it.each([
    ['call the function', 'AWS::Lambda::Permission', 'MailIntake'],
    ['write to the bucket', 'AWS::S3::BucketPolicy', ''],
  ])('when SES may not %s then a mail is not taken', async (_name, type, prefix) => {
    await using started = await deskWithout(type, (id) => id.startsWith(prefix));
    await expect(sendMail(started.desk)).rejects.toThrow('451');
  });

  it('when the function of a custom resource may do nothing then it says so, and the desk does not start', async () => {
    const start = deskWithout('AWS::IAM::Policy', (id) => id.startsWith('MailIntakeActiveRuleSet'));
    await expect(start).rejects.toThrow(/Custom::ActiveReceiptRuleSet.*not authorized.*DescribeActiveReceiptRuleSet/);
  });

  it('when the state machine may not call the function then its execution fails', async () => {
    await using started = await deskWithout('AWS::IAM::Policy', (_id, text) => text.includes('logs:CreateLogDelivery'));
    const { clock, resources, work } = started.desk.runtime;
    const sfn = new SFNClient(client(started.desk));
    const input = JSON.stringify({
      tenant: 'default',
      number: 'INC-1',
      generation: 1,
      kind: 'auto-closure',
      at: new Date(clock.now()).toISOString(),
    });
    const stateMachineArn = resources
      .ofType('AWS::StepFunctions::StateMachine')
      .find(({ arn }) => arn.endsWith('lifecycle'))?.arn;
    const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn, input }));
    await work.settled();
    await clock.advanceTo(clock.now() + 1000);
    expect(await sfn.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({
      status: 'FAILED',
      error: 'Lambda.AccessDenied',
    });
  });
});
