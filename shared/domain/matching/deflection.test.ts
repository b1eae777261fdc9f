import { describe, expect, it } from 'vitest';
import { deflectionOf } from './deflection.ts';

const at = (day: number, hour: number) => new Date(Date.UTC(2026, 8, day, hour)).toISOString();
const suggestedAt = at(7, 8);

describe('given people who were offered something', () => {
  it('when somebody read it and did not report within a day then they were deflected, and not before that day is over', () => {
    const helped = [{ suggestedAt, readAt: at(7, 9) }];
    expect(deflectionOf(helped, at(8, 8))).toEqual({ suggested: 1, read: 1, deflected: 0 });
    expect(deflectionOf(helped, at(8, 9))).toEqual({ suggested: 1, read: 1, deflected: 1 });
  });

  it('when they reported within the day then they were not, and later is another matter', () => {
    const reported = (reportedAt: string) => deflectionOf([{ suggestedAt, readAt: at(7, 9), reportedAt }], at(9, 12));
    expect(reported(at(8, 8)).deflected).toBe(0);
    expect(reported(at(8, 9)).deflected).toBe(1);
  });

  it('when they read nothing then they were only offered something', () => {
    expect(deflectionOf([{ suggestedAt }], at(9, 9))).toEqual({ suggested: 1, read: 0, deflected: 0 });
  });
});
