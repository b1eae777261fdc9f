import { describe, expect, it } from 'vitest';
import { isOpen, STATUSES, statusIn } from './problem.ts';

describe('Given the address of the list of problems', () => {
  it('when it names a status then that is asked for, and what the desk does not know is not', () => {
    expect(statusIn(new URLSearchParams('status=known_error'))).toBe('known_error');
    expect(statusIn(new URLSearchParams('status=lost'))).toBeUndefined();
    expect(statusIn(new URLSearchParams())).toBeUndefined();
  });

  it('when a cause may still be found then the problem is open', () => {
    expect(STATUSES.filter(isOpen)).toEqual(['new', 'investigating', 'known_error']);
  });
});
