import { describe, expect, it } from 'vitest';
import { BOTTOM_POSTED, PROGRAM_NAMES, REPLIES, SIGNED } from '#domain/mail-in/trim/reply-clients-for-tests.ts';
import { trimReply } from '#domain/mail-in/trim/trim-reply.ts';

const wrongOf = (replies: typeof REPLIES) =>
  replies
    .map(({ language, program, answer, text }) => ({ language, program, answer, visible: trimReply(text).visible }))
    .filter(({ answer, visible }) => visible !== answer);

describe('given answers of forty mail programs in twelve languages', () => {
  it('then there are as many', () => {
    expect(PROGRAM_NAMES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(REPLIES.map(({ language }) => language)).size).toBe(12);
  });

  it('when they stand above the history then all of each is shown, and nothing of the history', () => {
    expect(wrongOf(REPLIES)).toEqual([]);
  });

  it('when they are signed then the signature goes as well', () => {
    expect(wrongOf(SIGNED)).toEqual([]);
  });

  it('when they stand below the history then it is the same', () => {
    expect(wrongOf(BOTTOM_POSTED)).toEqual([]);
  });
});
