import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerStack } from '#shared/custom-resources/answer-stack.ts';
import { answerTo } from './answer-to.ts';
import { type ResourceRequest, ResourceRequestSchema } from './resource-request.ts';
import type { RuleSets } from './switch-rule-set.ts';

const OURS = 'firstline-test-mail';
const THEIRS = 'of-the-account';
const NONE = undefined;

/** An account whose active set is kept in a variable, and what it was asked to do. */
function account(active: string | undefined) {
  const asked: (string | undefined)[] = [];
  const sets: RuleSets = {
    active: async () => active,
    activate: async (name) => {
      asked.push(name);
      active = name;
    },
  };
  return { sets, asked, now: () => active };
}

function request(RequestType: ResourceRequest['RequestType'], formerName?: string): ResourceRequest {
  return ResourceRequestSchema.parse({
    ...{ RequestType, RequestId: 'r-1', StackId: 'stack-1', LogicalResourceId: 'Active' },
    ...{
      ResponseURL: 'https://answers.example/1?Signature=s',
      ServiceToken: 'arn:aws:lambda',
      ResourceType: 'Custom::X',
    },
    ResourceProperties: { ServiceToken: 'arn:aws:lambda', ServiceTimeout: '300', RuleSetName: OURS },
    ...(formerName !== undefined && { OldResourceProperties: { RuleSetName: formerName } }),
  });
}

describe('given the rule sets of an account', () => {
  it.each([
    ['no set is active', 'Create', NONE, OURS],
    ['ours is active', 'Create', OURS, OURS],
    ["another's is active", 'Create', THEIRS, THEIRS],
    ['no set is active', 'Update', NONE, OURS],
    ["another's is active", 'Update', THEIRS, THEIRS],
    ['ours is active', 'Delete', OURS, NONE],
    ["another's is active", 'Delete', THEIRS, THEIRS],
    ['no set is active', 'Delete', NONE, NONE],
  ] as const)('when %s and the stack says %s then of %s comes %s', async (_what, type, before, after) => {
    const { sets, asked, now } = account(before);
    const answer = await answerTo(sets, request(type));
    expect(answer).toEqual({ Status: 'SUCCESS', Data: { Active: after ?? '' } });
    expect(now()).toBe(after);
    expect(asked).toEqual(before === after ? [] : [after]);
  });

  it('when our set gets another name then the desk follows itself, and deleting the old one changes nothing', async () => {
    const { sets, now } = account('firstline-old-mail');
    await answerTo(sets, request('Update', 'firstline-old-mail'));
    expect(now()).toBe(OURS);
    await answerTo(sets, { ...request('Delete'), ResourceProperties: { RuleSetName: 'firstline-old-mail' } });
    expect(now()).toBe(OURS);
  });

  it('when the same is asked twice then the second changes nothing', async () => {
    const { sets, asked } = account(NONE);
    await answerTo(sets, request('Create'));
    await answerTo(sets, request('Create'));
    expect(asked).toEqual([OURS]);
  });

  it.each(['Create', 'Update', 'Delete'] as const)('when SES refuses on %s then that is the answer', async (type) => {
    const refuses = async () => Promise.reject(new Error('User is not authorized'));
    const answer = await answerTo({ active: refuses, activate: refuses }, request(type));
    expect(answer).toEqual({ Status: 'FAILED', Reason: 'Error: User is not authorized' });
  });
});

describe('given an answer for the stack', () => {
  afterEach(() => vi.unstubAllGlobals());

  function stubPut(status: number) {
    const put = vi.fn<typeof fetch>(async () => new Response(null, { status }));
    vi.stubGlobal('fetch', put);
    return put;
  }

  it('when it is put then it names the request, and has no content type the signature does not know', async () => {
    const put = stubPut(200);
    await answerStack(request('Create'), OURS, { Status: 'SUCCESS', Data: { Active: OURS } });
    const [url, init] = put.mock.calls[0] ?? [];
    expect(url).toBe('https://answers.example/1?Signature=s');
    const sent = new Request('https://answers.example', { ...init, signal: null });
    expect(sent.method).toBe('PUT');
    expect(sent.headers.get('content-type')).toBeNull();
    expect(await sent.json()).toEqual({
      ...{ StackId: 'stack-1', RequestId: 'r-1', LogicalResourceId: 'Active', PhysicalResourceId: OURS },
      ...{ Status: 'SUCCESS', Data: { Active: OURS } },
    });
  });

  it('when it is not taken then that is thrown, so that Lambda tries again', async () => {
    stubPut(503);
    const answer = answerStack(request('Delete'), OURS, { Status: 'FAILED', Reason: 'x' });
    await expect(answer).rejects.toThrow('The answer to the stack was refused with 503');
  });
});
