import { describe, expect, it } from 'vitest';
import { skillLines, skillsOf } from './skills.ts';

describe('given skills as lines', () => {
  it('when one has no level then it is the first, and names may have spaces', () => {
    expect(skillsOf(['network 2', 'windows server 3', 'print'])).toEqual({ network: 2, 'windows server': 3, print: 1 });
  });

  it('when they are shown then they are read as the same', () => {
    const skills = { network: 2, print: 1 };
    expect(skillsOf(skillLines(skills))).toEqual(skills);
  });
});
