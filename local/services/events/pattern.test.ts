import { describe, expect, it } from 'vitest';
import { compilePattern } from '#local/services/events/pattern.ts';

const ALARM = {
  source: 'aws.cloudwatch',
  'detail-type': 'CloudWatch Alarm State Change',
  resources: ['arn:a', 'arn:b'],
  detail: { alarmName: 'cpu-high', state: { value: 'ALARM' }, count: 3, flag: true, nothing: null },
};

describe('given an event pattern', () => {
  it.each([
    ['an exact value', { source: ['aws.cloudwatch'] }, true],
    ['one of several values', { source: ['other', 'aws.cloudwatch'] }, true],
    ['a different value', { source: ['aws.ec2'] }, false],
    ['every key, of which one differs', { source: ['aws.cloudwatch'], 'detail-type': ['Other'] }, false],
    ['a nested value', { detail: { state: { value: ['ALARM', 'OK'] } } }, true],
    ['an element of a list', { resources: ['arn:b'] }, true],
    ['a boolean', { detail: { flag: [true] } }, true],
    ['null', { detail: { nothing: [null] } }, true],
    ['a prefix', { source: [{ prefix: 'aws.' }] }, true],
    ['a prefix that differs', { source: [{ prefix: 'firstline.' }] }, false],
    ['a suffix', { detail: { alarmName: [{ suffix: '-high' }] } }, true],
    ['another case', { detail: { alarmName: [{ 'equals-ignore-case': 'CPU-HIGH' }] } }, true],
    ['anything but this value', { source: [{ 'anything-but': 'aws.cloudwatch' }] }, false],
    ['anything but other values', { source: [{ 'anything-but': ['a', 'b'] }] }, true],
    ['anything but a prefix', { source: [{ 'anything-but': { prefix: 'aws.' } }] }, false],
    ['anything but one of two prefixes', { source: [{ 'anything-but': { prefix: ['acme.', 'aws.'] } }] }, false],
    ['anything but two other prefixes', { source: [{ 'anything-but': { prefix: ['acme.', 'AWS.'] } }] }, true],
    ['anything but one of two suffixes', { source: [{ 'anything-but': { suffix: ['.ec2', 'watch'] } }] }, false],
    [
      'anything but a value in another case',
      { source: [{ 'anything-but': { 'equals-ignore-case': ['AWS.CloudWatch'] } }] },
      false,
    ],
    ['anything but another number', { detail: { count: [{ 'anything-but': [1, 2] }] } }, true],
    ['anything but, of a missing field', { detail: { absent: [{ 'anything-but': 'a' }] } }, false],
    ['a field that exists', { detail: { count: [{ exists: true }] } }, true],
    ['a field that must be missing', { detail: { count: [{ exists: false }] } }, false],
    ['a missing field in a missing object', { detail: { absent: { deep: [{ exists: false }] } } }, true],
    ['a numeric range', { detail: { count: [{ numeric: ['>', 0, '<=', 3] }] } }, true],
    ['one of two patterns', { $or: [{ source: ['aws.ec2'] }, { detail: { count: [3] } }] }, true],
    ['two patterns of which neither fits', { $or: [{ source: ['aws.ec2'] }, { detail: { count: [4] } }] }, false],
    [
      'a field beside two patterns that fit',
      { source: ['aws.ec2'], $or: [{ detail: { count: [3] } }, { detail: { flag: [true] } }] },
      false,
    ],
    ['two patterns within the detail', { detail: { $or: [{ count: [4] }, { flag: [true] }] } }, true],
    ['a numeric range it lies outside of', { detail: { count: [{ numeric: ['<', 3] }] } }, false],
  ])('when it asks for %s then it matches as EventBridge does', (_name, pattern, expected) => {
    expect(compilePattern(pattern)(ALARM)).toBe(expected);
  });

  it.each([
    ['an unknown operator', { source: [{ wildcard: '*' }] }, 'wildcard at source'],
    ['a list of prefixes outside of anything-but', { source: [{ prefix: ['a', 'b'] }] }, 'at source must be a text'],
    ['texts and operators in one anything-but', { source: [{ 'anything-but': ['a', { prefix: 'b' }] }] }, 'at source'],
    ['texts and numbers in one anything-but', { source: [{ 'anything-but': ['a', 1] }] }, 'at source'],
    ['nothing in anything-but', { source: [{ 'anything-but': [] }] }, 'at source'],
    ['no prefix in anything-but', { source: [{ 'anything-but': { prefix: [] } }] }, 'at source'],
    ['anything but what exists', { source: [{ 'anything-but': { exists: true } }] }, 'at source'],
    ['an alternative with nothing beside it', { $or: [{ source: ['a'] }] }, '$or must list two'],
    ['an alternative that is unreadable', { $or: [{ source: ['a'] }, { source: 'a' }] }, 'at $or.1.source'],
    ['an operator among the keys', { $and: [{ source: ['a'] }] }, '$and'],
    ['a bare value', { source: 'a' }, 'at source must be an object'],
    ['an unknown comparison', { detail: { count: [{ numeric: ['!=', 3] }] } }, 'detail.count'],
  ])('when it holds %s then compiling fails and names it', (_name, pattern, message) => {
    expect(() => compilePattern(pattern)).toThrow(message);
  });
});
