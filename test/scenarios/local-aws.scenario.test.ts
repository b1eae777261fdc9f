import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SendRawEmailCommand,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { GetParametersCommand, ParameterAlreadyExists, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Desk, startDesk } from '#local/desk.ts';

const NOW = Date.parse('2026-09-07T09:00:00.000Z');
const BOOT_TIMEOUT_MS = 60_000;

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk({ now: NOW });
}, BOOT_TIMEOUT_MS);
afterAll(() => desk.stop());

function client() {
  const { addresses, region } = desk.runtime;
  return {
    endpoint: addresses.aws,
    region,
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts: 1,
  };
}

/** The first of its type whose name ends so. */
function named(type: string, ending = ''): string {
  const resources = desk.runtime.resources.ofType(type);
  return resources.find(({ physicalId }) => physicalId.endsWith(ending))?.physicalId ?? '';
}

async function control(path: string, body?: unknown): Promise<unknown> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  return (await fetch(`${desk.runtime.addresses.api}/_local${path}`, init)).json();
}

describe('given the desk on one machine and the AWS SDK', () => {
  it('when an object is put then it can be read, listed and measured, whatever its key', async () => {
    const s3 = new S3Client(client());
    const place = { Bucket: named('AWS::S3::Bucket'), Key: 'attachments/a b+ä.txt' };
    await s3.send(new PutObjectCommand({ ...place, Body: 'hällo', ContentType: 'text/plain' }));
    const got = await s3.send(new GetObjectCommand(place));
    expect([await got.Body?.transformToString(), got.ContentType]).toEqual(['hällo', 'text/plain']);
    expect((await s3.send(new HeadObjectCommand(place))).ContentLength).toBe(6);
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: place.Bucket, Prefix: 'attachments/' }));
    expect(Contents?.map(({ Key, Size }) => [Key, Size])).toEqual([[place.Key, 6]]);
    await expect(s3.send(new GetObjectCommand({ ...place, Key: 'none' }))).rejects.toThrow('does not exist');
  });

  it('when a link was signed for five minutes then it is good until virtual time says otherwise', async () => {
    const s3 = new S3Client(client());
    const place = { Bucket: named('AWS::S3::Bucket'), Key: 'attachments/linked.txt' };
    await s3.send(new PutObjectCommand({ ...place, Body: 'text' }));
    const command = new GetObjectCommand({ ...place, ResponseContentDisposition: 'attachment; filename="b.txt"' });
    const link = await getSignedUrl(s3, command, { expiresIn: 300, signingDate: new Date(desk.runtime.clock.now()) });
    const good = await fetch(link);
    expect([good.status, good.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="b.txt"']);
    await control('/clock', { advance: 'PT5M' });
    expect((await fetch(link)).status).toBe(403);
  });

  it('when a mail is sent then it is kept with an id of SES, and a stranger may not send', async () => {
    const ses = new SESClient(client());
    const send = (from: string) => {
      const Data = Buffer.from(
        `From: ${from}\r\nTo: ann@example.com\r\nSubject: Hi\r\nMessage-ID: <own@x>\r\n\r\ntext`,
      );
      return ses.send(new SendRawEmailCommand({ RawMessage: { Data } }));
    };
    const { MessageId } = await send(`desk@${named('AWS::SES::EmailIdentity')}`);
    expect(await control('/mail?to=ANN@example.com')).toMatchObject([
      {
        id: MessageId,
        to: 'ann@example.com',
        subject: 'Hi',
        text: 'text\n',
        headers: { 'message-id': expect.stringContaining(MessageId ?? '-') },
      },
    ]);
    await expect(send('desk@elsewhere.example')).rejects.toThrow('not verified');
  });

  it('when a parameter is put then it is read in plain, and a second one does not take its place', async () => {
    const ssm = new SSMClient(client());
    const put = new PutParameterCommand({ Name: '/firstline/tried', Value: 'in plain', Type: 'SecureString' });
    expect((await ssm.send(put)).Version).toBe(1);
    await expect(ssm.send(put)).rejects.toThrow(ParameterAlreadyExists);
    const names = { Names: ['/firstline/tried', '/firstline/none'] };
    const got = await ssm.send(new GetParametersCommand({ ...names, WithDecryption: true }));
    expect(got).toMatchObject({ Parameters: [{ Value: 'in plain' }], InvalidParameters: ['/firstline/none'] });
    expect(got.Parameters?.[0]?.LastModifiedDate?.getTime()).toBeGreaterThanOrEqual(NOW);
  });

  it('when a message is in a dead-letter queue then it is listed until it is deleted', async () => {
    const sqs = new SQSClient(client());
    const QueueUrl = named('AWS::SQS::Queue');
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: '{"a":1}' }));
    expect(await control('/dead-letters')).toMatchObject([{ body: { a: 1 } }]);
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: Messages?.[0]?.ReceiptHandle }));
    expect(await control('/dead-letters')).toEqual([]);
  });

  it('when a timer of an unknown incident is started twice then it is one, and it ends on its second', async () => {
    const sfn = new SFNClient(client());
    const at = new Date(desk.runtime.clock.now() + 3_600_000).toISOString();
    const input = JSON.stringify({ tenant: 'default', number: 'INC-999999', generation: 1, kind: 'auto-closure', at });
    const start = { stateMachineArn: named('AWS::StepFunctions::StateMachine', 'lifecycle'), name: 'once', input };
    const { executionArn } = await sfn.send(new StartExecutionCommand(start));
    expect((await sfn.send(new StartExecutionCommand(start))).executionArn).toBe(executionArn);
    await expect(sfn.send(new StartExecutionCommand({ ...start, input: '{}' }))).rejects.toThrow('Already Exists');
    const { fired } = z.object({ fired: z.number() }).parse(await control('/clock', { advance: 'PT1H' }));
    const { status, stopDate } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    expect([fired, status, stopDate?.toISOString()]).toEqual([1, 'SUCCEEDED', at.replace(/\.\d{3}Z$/, '.000Z')]);
  });

  it('when events are put then the bad ones fail alone', async () => {
    const events = new EventBridgeClient(client());
    const entry = { Source: 'test', DetailType: 'Test', EventBusName: named('AWS::Events::EventBus') };
    const Entries = [
      { ...entry, Detail: '{"a":1}' },
      { ...entry, Detail: 'no JSON' },
    ];
    const answer = await events.send(new PutEventsCommand({ Entries }));
    expect([answer.FailedEntryCount, answer.Entries?.map(({ ErrorCode }) => ErrorCode)]).toEqual([
      1,
      [undefined, 'MalformedDetail'],
    ]);
    expect(await control(`/events?bus=${entry.EventBusName}&type=Test`)).toMatchObject([{ detail: { a: 1 } }]);
  });
});

describe('given the local controls', () => {
  it.each([
    ['/clock', { to: '2020-01-01T00:00:00Z' }, 'to'],
    ['/clock', { advance: '4 hours' }, 'advance'],
    ['/clock', {}, 'advance'],
    ['/token', { email: 'ada@example.com', roles: ['king'] }, 'roles.0'],
    ['/token', { email: 'ada', roles: [] }, 'email'],
  ])('when %s is asked for %j then the field %s is refused', async (path, body, field) => {
    expect(await control(path, body)).toMatchObject({ status: 400, errors: [{ path: field }] });
  });

  it('when a request is for another name than this machine’s then nothing answers it', async () => {
    const { api, aws } = desk.runtime.addresses;
    for (const url of [`${api}/_local/clock`, `${api}/health`, `${aws}/`]) {
      expect(await statusFor(url, 'evil.example'), url).toBe(421);
    }
    expect(await statusFor(`${api}/_local/clock`, `localhost:${new URL(api).port}`)).toBe(200);
  });

  it('when a token has expired then the gateway says so', async () => {
    const minted = await control('/token', { email: 'ada@example.com', roles: ['agent'], expiresIn: 'PT1S' });
    const { token } = z.object({ token: z.string() }).parse(minted);
    await control('/clock', { advance: 'PT2S' });
    const answer = await fetch(`${desk.runtime.addresses.api}/incidents`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('expired');
    expect(await answer.json()).toMatchObject({ message: 'Unauthorized', detail: 'The token has expired.' });
  });
});

describe('given the custom resource for the receipt rule set', () => {
  const RuleSetName = 'firstline-local-mail';

  it('when the desk has started then its own set is active, and SES knows no other', async () => {
    const ses = new SESClient(client());
    const { Metadata } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
    expect(Metadata?.Name).toBe(RuleSetName);
    const unknown = ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: 'of-nobody' }));
    await expect(unknown).rejects.toThrow('Rule set does not exist: of-nobody');
  });

  it('when the stack deletes it then mail is refused, and when it makes it again then mail is taken', async () => {
    expect(await requested('Delete', { RuleSetName })).toMatchObject({ Status: 'SUCCESS', Data: { Active: '' } });
    await expect(mailArrives()).rejects.toThrow('550');
    expect(await requested('Create', { RuleSetName })).toMatchObject({
      Status: 'SUCCESS',
      PhysicalResourceId: RuleSetName,
    });
    await mailArrives();
  });
});

/** Asks the resource's function as CloudFormation does. @returns what it put where it was told to */
async function requested(RequestType: string, ResourceProperties: object): Promise<unknown> {
  const [resource] = desk.runtime.resources.ofType('Custom::ActiveReceiptRuleSet');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ResponseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/answer`;
  const answer = once(server, 'request').then(async ([incoming, outgoing]) => {
    const put = await json(incoming);
    outgoing.end();
    return put;
  });
  const ids = { RequestId: 'r', StackId: 's', LogicalResourceId: 'l' };
  const event = { RequestType, ...ids, ResponseURL, ResourceProperties };
  await desk.runtime.lambda.invoke(String(resource?.properties.ServiceToken), event, { kind: 'operator' });
  server.close();
  return answer;
}

function mailArrives(): Promise<unknown> {
  const transport = createTransport({ host: '127.0.0.1', port: desk.runtime.addresses.smtpPort, ignoreTLS: true });
  const to = `desk@${named('AWS::SES::EmailIdentity')}`;
  return transport.sendMail({ from: 'ann@example.com', to, subject: 'Hi', text: 'text' });
}

/** fetch names the host itself; a page that was led here names another. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { host } }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });
}
