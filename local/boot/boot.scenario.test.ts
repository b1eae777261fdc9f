import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { boot, type Desk } from '#local/boot/boot.ts';
import type { BootOptions } from '#local/boot/options.ts';
import type { Principal, Runtime, Service } from '#local/runtime.ts';
import type { Template } from '#local/template/assembly.ts';

const OPERATOR: Principal = { kind: 'operator' };
const NOON = Date.parse('2026-09-07T12:00:00.000Z');
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const running: Desk[] = [];
const failures: unknown[] = [];
const folders: string[] = [];

/** Stands for the queues: keeps what fell into them. */
function createQueues(runtime: Runtime): readonly Service[] {
  runtime.destinations.register('sqs', async (_, { body }) => {
    failures.push(JSON.parse(body));
  });
  return [];
}

async function start(options: Partial<BootOptions> = {}): Promise<Desk> {
  const assembly = join(import.meta.dirname, '..', 'fixtures');
  const desk = await boot({
    port: 0,
    smtpPort: 0,
    awsPort: 0,
    data: 'memory',
    now: NOON,
    assembly,
    createServices: createQueues,
    ...options,
  });
  running.push(desk);
  return desk;
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'firstline-test-'));
  folders.push(made);
  return made;
}

const keeper = ({ runtime }: Desk) => runtime.resources.ofType('AWS::Lambda::Function')[0]?.arn ?? '';
const ask = (desk: Desk, event: object) => desk.runtime.lambda.invoke(keeper(desk), event, OPERATOR);

afterEach(async () => {
  await Promise.all(running.splice(0).map((desk) => desk.stop()));
  for (const path of folders.splice(0)) rmSync(path, { recursive: true });
  failures.length = 0;
});

describe('given a function of the template', () => {
  it('then it has its own environment, virtual time and stays warm', async () => {
    const desk = await start();
    await ask(desk, { do: 'describe' });
    const { payload } = await ask(desk, { do: 'describe' });
    expect(payload).toMatchObject({
      calls: 2,
      env: { TABLE_NAME: 'Fixture-Table', AWS_ENDPOINT_URL: desk.runtime.addresses.aws },
    });
    expect(JSON.stringify(payload)).toContain('"now":"2026-09-07T12:00:');
    expect(payload).not.toHaveProperty('env.PATH');
  });

  it('then its alias calls it and an alias nobody declared does not', async () => {
    const desk = await start();
    const live = await desk.runtime.lambda.invoke(`${keeper(desk)}:live`, { do: 'describe' }, OPERATOR);
    expect(live.payload).toMatchObject({ arn: `${keeper(desk)}:live` });
    await expect(desk.runtime.lambda.invoke(`${keeper(desk)}:other`, {}, OPERATOR)).rejects.toThrow(
      'Function not found',
    );
  });

  it('then an error, a crash and a timeout are answers, and the next call is served', async () => {
    const desk = await start();
    expect(await ask(desk, { do: 'magic' })).toMatchObject({
      functionError: 'Unhandled',
      payload: { errorType: 'RangeError', errorMessage: 'cannot do magic' },
    });
    expect(await ask(desk, { do: 'exit' })).toMatchObject({
      functionError: 'Unhandled',
      payload: { errorType: 'Runtime.ExitError' },
    });
    await ask(desk, { do: 'describe' });
    expect(await ask(desk, { do: 'hang' })).toMatchObject({
      functionError: 'Unhandled',
      payload: { errorType: 'Sandbox.Timedout' },
    });
    expect(await ask(desk, { do: 'describe' })).toMatchObject({ payload: { calls: 1 } });
  });

  it('then only the rule that has a permission calls it', async () => {
    const desk = await start();
    const rule = (name: string): Principal => ({
      kind: 'service',
      service: 'events.amazonaws.com',
      sourceArn: `arn:aws:events:eu-west-1:000000000000:rule/${name}`,
    });
    await desk.runtime.lambda.invokeAsync(keeper(desk), { do: 'describe' }, rule('known'));
    await expect(desk.runtime.lambda.invokeAsync(keeper(desk), {}, rule('other'))).rejects.toThrow(
      'is not authorized to perform: lambda:InvokeFunction',
    );
  });
});

describe('given what the template grants', () => {
  it('then what is granted works and what is not is refused as AWS refuses it', async () => {
    const desk = await start();
    expect(await ask(desk, { do: 'put', pk: 'a' })).toMatchObject({ payload: 'put' });
    expect(await ask(desk, { do: 'get', pk: 'a' })).toMatchObject({ payload: { pk: { S: 'a' } } });
    const refused = await ask(desk, { do: 'query' });
    expect(refused).toMatchObject({ functionError: 'Unhandled', payload: { errorType: 'AccessDeniedException' } });
    expect(JSON.stringify(refused)).toContain('table/Fixture-Table/index/byState');
  });

  it('then the start fails when a mapping may not read its stream', async () => {
    const withoutPolicies = (template: Template): Template => {
      const { Policy, ...Resources } = template.Resources;
      return { ...template, Resources };
    };
    await expect(start({ transformTemplate: withoutPolicies })).rejects.toThrow('dynamodb:DescribeStream');
  });
});

describe('given an event accepted for later', () => {
  it('then it is tried three times in virtual time and then kept as a failure', async () => {
    const desk = await start();
    await desk.runtime.lambda.invokeAsync(keeper(desk), { do: 'magic' }, OPERATOR);
    await desk.runtime.clock.advanceTo(NOON + 2 * MINUTE_MS);
    expect(failures).toEqual([]);
    await desk.runtime.clock.advanceTo(NOON + 4 * MINUTE_MS);
    expect(failures).toMatchObject([
      { requestPayload: { do: 'magic' }, requestContext: { approximateInvokeCount: 3 } },
    ]);
  });

  it('then a restart goes on with it, and virtual time does not go back', async () => {
    const data = folder();
    const first = await start({ data });
    await first.runtime.lambda.invokeAsync(keeper(first), { do: 'magic' }, OPERATOR);
    await first.runtime.clock.advanceTo(NOON + MINUTE_MS / 2);
    await running.pop()?.stop();
    const second = await start({ data });
    expect(second.runtime.clock.now()).toBeGreaterThanOrEqual(NOON + MINUTE_MS / 2);
    await second.runtime.clock.advanceTo(NOON + 4 * MINUTE_MS);
    expect(failures).toHaveLength(1);
  });
});

describe('given a write to a streamed table', () => {
  it('then the function has followed when the desk is settled, records of other kinds left out', async () => {
    const desk = await start();
    await ask(desk, { do: 'put', pk: 'a' });
    await ask(desk, { do: 'put', pk: 'b', sk: 'OTHER' });
    await desk.runtime.work.settled();
    const seen = await desk.runtime.work.track('look', seenIn(desk));
    expect(seen).toEqual(['seen-a']);
  });

  it('then a record that cannot be followed ends in the queue and the next is not kept waiting', async () => {
    const desk = await start();
    await ask(desk, { do: 'put', pk: 'poison' });
    await ask(desk, { do: 'put', pk: 'c' });
    await desk.runtime.work.settled();
    expect(failures).toMatchObject([{ DDBStreamBatchInfo: { batchSize: 1 } }]);
    expect(await seenIn(desk)).toEqual(['seen-c']);
  });

  it('then a restart does not follow it again', async () => {
    const data = folder();
    const first = await start({ data });
    await ask(first, { do: 'put', pk: 'poison' });
    await first.runtime.work.settled();
    await running.pop()?.stop();
    const second = await start({ data });
    await second.runtime.work.settled();
    expect(failures).toHaveLength(1);
    await ask(second, { do: 'put', pk: 'd' });
    await second.runtime.work.settled();
    expect(await seenIn(second)).toEqual(['seen-d']);
  });
});

describe('given an item that expires', () => {
  it('then it goes in virtual time and not in real time', async () => {
    const desk = await start();
    await ask(desk, { do: 'put', pk: 'brief', expiresAt: NOON / 1000 + 3600 });
    expect(await ask(desk, { do: 'get', pk: 'brief' })).toMatchObject({ payload: { pk: { S: 'brief' } } });
    await desk.runtime.clock.advanceTo(NOON + 2 * DAY_MS);
    expect(await ask(desk, { do: 'get', pk: 'brief' })).toEqual({ payload: null });
  });
});

describe('given a folder a desk runs in', () => {
  it('then a second desk is told so', async () => {
    const data = folder();
    await start({ data });
    await expect(start({ data })).rejects.toThrow('another desk is running');
  });
});

/** What the follower wrote down, read as a person with any credentials would. */
async function seenIn({ runtime }: Desk): Promise<string[]> {
  const response = await fetch(runtime.addresses.aws, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.Scan',
      'x-amz-date': '20260907T120000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=me/20260907/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify({ TableName: 'Fixture-Table' }),
  });
  const { Items } = (await response.json()) as { Items: { pk: { S: string } }[] };
  return Items.map(({ pk }) => pk.S)
    .filter((pk) => pk.startsWith('seen-'))
    .sort();
}
