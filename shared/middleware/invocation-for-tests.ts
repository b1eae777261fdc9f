import type { Context } from 'aws-lambda';

/** What Lambda tells a handler about its call. */
export function anInvocation(over: Partial<Context> = {}): Context {
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'firstline-test-notify',
    functionVersion: '1',
    invokedFunctionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:firstline-test-notify',
    memoryLimitInMB: '512',
    awsRequestId: 'invocation-1',
    logGroupName: '/firstline/test/notify',
    logStreamName: '2026/09/07/[1]0',
    getRemainingTimeInMillis: () => 30_000,
    done: () => {},
    fail: () => {},
    succeed: () => {},
    ...over,
  };
}
