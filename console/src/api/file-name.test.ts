import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

describe('given the name of a file', () => {
  it('when it is short then it stays', () => {
    expect(fileNameOf('screen.png')).toBe('screen.png');
  });

  it.each(['a', 'я', '漢', '😀'])(
    'when it is long, of %s, then its end stays, in whole characters within the limits',
    (character) => {
      const name = fileNameOf(`${character.repeat(300)}.png`);
      expect(name.endsWith(`${character}.png`)).toBe(true);
      expect(name.isWellFormed()).toBe(true);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
    },
  );

  it('when half a character stands in it then the desk is told of a whole one', () => {
    expect(fileNameOf('a\ud83d.png')).toBe('a\ufffd.png');
  });
});
