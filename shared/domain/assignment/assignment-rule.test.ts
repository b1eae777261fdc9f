import { describe, expect, it } from 'vitest';
import { assignmentFaults, skillsFor } from './assignment-rule.ts';

describe('the rule by which a group’s records are assigned', () => {
  it.each([
    ['none', undefined, {}, []],
    ['on call without a schedule', { method: 'on_call' }, {}, ['group.schedule']],
    [
      'skills for a category nobody knows',
      { method: 'round_robin', skills: { sea: ['sail'] } },
      { mail: [] },
      ['group.skills.sea'],
    ],
    ['skills where every category is taken', { method: 'round_robin', skills: { sea: ['sail'] } }, {}, []],
  ] as const)('%s', (_, rule, categories, paths) => {
    expect(assignmentFaults('group', rule as never, categories).map(({ path }) => path)).toEqual(paths);
  });

  it('asks for what the category asks for', () => {
    const rule = { method: 'round_robin' as const, skills: { network: ['switches'] } };
    expect([skillsFor(rule, 'network'), skillsFor(rule, 'mail'), skillsFor(rule, null)]).toEqual([
      ['switches'],
      [],
      [],
    ]);
  });
});
