import { expect, it } from 'vitest';
import { drawn } from './span.ts';

const at = (text: string) => Date.parse(`2026-10-${text}Z`);

it('when somebody draws then it is rounded, whichever way they drew, and a click is nothing', () => {
  const week = { from: at('19T00:00'), to: at('26T00:00') };
  expect(drawn(at('20T11:40'), at('20T08:20'), week)).toEqual({ from: at('20T08:00'), to: at('20T12:00') });
  expect(drawn(at('20T11:40'), at('20T11:41'), week)).toBeNull();
  const day = { from: at('20T00:00'), to: at('21T00:00') };
  expect(drawn(at('20T08:20'), at('22T00:00'), day)).toEqual({ from: at('20T08:15'), to: day.to });
});
