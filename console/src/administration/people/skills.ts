/** "network 2", one a line: a skill and how well, 1 to 3; without a number 1. */
export function skillsOf(lines: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', level = '1'] = /^(.*?)[\s:]+(\d)$/.exec(line.trim()) ?? [null, line.trim()];
      return [name, Number(level)];
    }),
  );
}

export const skillLines = (skills: Readonly<Record<string, number>>): string[] =>
  Object.entries(skills).map(([name, level]) => `${name} ${level}`);
