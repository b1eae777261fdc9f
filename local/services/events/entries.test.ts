import { describe, expect, it } from 'vitest';
import { entryBytes, entryError, PUT_EVENTS } from '#local/services/events/entries.ts';

const VALID = {
  Source: 'firstline',
  DetailType: 'incident.opened.v1',
  Detail: '{}',
  EventBusName: 'desk',
  Resources: [],
};

describe('given an entry of PutEvents', () => {
  it('when it is complete then nothing is wrong', () => {
    expect(entryError(VALID)).toBeUndefined();
  });

  it.each([
    ['text that is no JSON', 'broken {', 'MalformedDetail'],
    ['JSON that is no object', '[1]', 'MalformedDetail'],
    ['nothing', '', 'InvalidArgument'],
  ])('when its detail is %s then the entry fails with %s', (_name, Detail, code) => {
    expect(entryError({ ...VALID, Detail })?.ErrorCode).toBe(code);
  });

  it('when its source is missing then the entry fails and names it', () => {
    expect(entryError({ ...VALID, Source: undefined })?.ErrorMessage).toContain('Source');
  });

  it('when it is measured then texts count in bytes and a time counts 14', () => {
    expect(entryBytes({ ...VALID, Source: 'ä', DetailType: 'b', Time: 1 })).toBe(2 + 1 + 2 + 14);
  });

  it('when a request carries eleven of them then it is refused', () => {
    expect(PUT_EVENTS.safeParse({ Entries: Array(11).fill(VALID) }).success).toBe(false);
  });
});
