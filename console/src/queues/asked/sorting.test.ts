import { describe, expect, it } from 'vitest';
import { compareOf, sortingIn, withSorting } from './sorting.ts';

describe('the order of a list', () => {
  it('stands in the address, the desk’s own without a word', () => {
    const address = withSorting(new URLSearchParams('priority=high'), { by: 'title', descending: true });
    expect(address.toString()).toBe('priority=high&sort=title&descending=');
    expect(sortingIn(address)).toEqual({ by: 'title', descending: true });
    expect(withSorting(address, { by: 'priority', descending: false }).toString()).toBe('priority=high');
    expect(sortingIn(new URLSearchParams('sort=constructor'))).toEqual({ by: 'priority', descending: false });
  });

  it('is the desk’s by priority and by time left, the page’s by anything else', () => {
    expect(compareOf({ by: 'left', descending: true })).toBeNull();
    expect(compareOf({ by: 'priority', descending: false })).toBeNull();
    expect(compareOf({ by: 'number', descending: false })).not.toBeNull();
  });
});
