import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  ask,
  failures,
  folder,
  keeper,
  MINUTE_MS,
  NOON,
  OPERATOR,
  start,
  stopAfterEach,
  stopLast,
} from '#local/fixtures/desk.ts';
import type { Principal } from '#local/runtime.ts';
import type { Template } from '#local/template/assembly.ts';

stopAfterEach();

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

  it.each([
    ['read its stream', 'dynamodb:DescribeStream', 1],
    ['send its failures', 'sqs:SendMessage', 2],
  ])('then the start fails when a function may not %s', async (_, action, statement) => {
    await expect(start({ transformTemplate: (template) => withoutGrant(template, statement) })).rejects.toThrow(action);
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
    await stopLast();
    const second = await start({ data });
    expect(second.runtime.clock.now()).toBeGreaterThanOrEqual(NOON + MINUTE_MS / 2);
    await second.runtime.clock.advanceTo(NOON + 4 * MINUTE_MS);
    expect(failures).toHaveLength(1);
  });
});

const PolicySchema = z.object({ PolicyDocument: z.looseObject({ Statement: z.array(z.unknown()) }) });

function withoutGrant(template: Template, statement: number): Template {
  const changed = structuredClone(template);
  const { PolicyDocument } = PolicySchema.parse(changed.Resources.Policy?.Properties);
  const Statement = PolicyDocument.Statement.toSpliced(statement, 1);
  Object.assign(changed.Resources.Policy?.Properties ?? {}, { PolicyDocument: { ...PolicyDocument, Statement } });
  return changed;
}

describe('given what Lambda has no room for', () => {
  const LARGEST_BYTES = 6_291_556;

  it('when an answer is a byte too large then the call has failed', async () => {
    const desk = await start();
    expect((await ask(desk, { do: 'answer', bytes: LARGEST_BYTES })).functionError).toBeUndefined();
    const { functionError, payload } = await ask(desk, { do: 'answer', bytes: LARGEST_BYTES + 1 });
    expect([functionError, payload]).toMatchObject(['Unhandled', { errorType: 'Function.ResponseSizeTooLarge' }]);
  });

  it('when an event is too large then it is refused, sooner where nobody waits', async () => {
    const desk = await start();
    const event = { do: 'describe', fill: 'x'.repeat(256 * 1024) };
    expect((await ask(desk, event)).functionError).toBeUndefined();
    const later = desk.runtime.lambda.invokeAsync(keeper(desk), event, OPERATOR);
    await expect(later).rejects.toMatchObject({ code: 'RequestTooLargeException' });
    await expect(ask(desk, { fill: 'x'.repeat(LARGEST_BYTES) })).rejects.toMatchObject({ status: 413 });
  });
});
