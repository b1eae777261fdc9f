import { describe, expect, it } from 'vitest';
import { narrowed, tokensIn, withTokens } from './filters.ts';
import { queryOf, VIEWS } from './views.ts';

const looking = { email: 'lin@example.com', groups: ['vendor'], soon: '2026-09-07T11:00:00.000Z' };

describe('the filters of a list', () => {
  it('stand in the address and are read from it again', () => {
    const tokens = [
      { filter: 'priority', value: 'high' },
      { filter: 'queue', value: 'vendor' },
      { filter: 'queue', value: 'service-desk' },
    ] as const;
    const address = withTokens(new URLSearchParams('sort=left&priority=low'), tokens);
    expect(address.toString()).toBe('sort=left&priority=high&queue=vendor&queue=service-desk');
    expect(tokensIn(address)).toEqual(tokens);
  });

  it('of two where the desk takes one are the last, and nothing that is unknown', () => {
    expect(tokensIn(new URLSearchParams('status=new&status=assigned&colour=red&tag='))).toEqual([
      { filter: 'status', value: 'assigned' },
    ]);
  });

  it('go before what the view says', () => {
    const tokens = [
      { filter: 'assignee', value: 'ben@example.com' },
      { filter: 'queue', value: 'infrastructure' },
    ] as const;
    expect(narrowed(queryOf('unassigned', looking), tokens, false)).toEqual({
      queue: ['infrastructure'],
      assignee: 'ben@example.com',
    });
  });

  it('ask for no order by time left where the desk has none', () => {
    const closed = [{ filter: 'status', value: 'closed' }] as const;
    expect(narrowed(queryOf('soon', looking), closed, true)).toEqual({ queue: ['vendor'], status: 'closed' });
    expect(narrowed(queryOf('all', looking), [], true)).toEqual({ sort: 'due' });
  });

  it('narrow down a list of its own for every view', () => {
    const queries = VIEWS.map((view) => JSON.stringify(queryOf(view, looking)));
    expect(new Set(queries).size).toBe(VIEWS.length);
  });
});
