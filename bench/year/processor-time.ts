import { readdirSync, readFileSync } from 'node:fs';

/** Of a clock tick, which Linux counts a hundred of a second. */
const SECONDS_OF_A_TICK = 0.01;
const MICROSECONDS = 1_000_000;

/**
 * Seconds of processor this process has used, with what it started and what that started: a machine busy with other things takes
 * longer, and not more of it. Without Linux's `/proc` what it started is not in it.
 */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS + secondsOfChildren(process.pid, childrenByParent());
}

interface Child {
  readonly pid: number;
  readonly seconds: number;
}

function secondsOfChildren(parent: number, all: ReadonlyMap<number, readonly Child[]>): number {
  const children = all.get(parent) ?? [];
  return children.reduce((sum, { pid, seconds }) => sum + seconds + secondsOfChildren(pid, all), 0);
}

function childrenByParent(): ReadonlyMap<number, readonly Child[]> {
  const found = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  const processes = found.flatMap((name) => {
    const [parent, ...rest] = statOf(name);
    return parent === undefined ? [] : [{ parent, pid: Number(name), seconds: ticks(rest) * SECONDS_OF_A_TICK }];
  });
  return Map.groupBy(processes, ({ parent }) => parent);
}

/** What follows the name of a process, beginning with its parent; nothing of one that has ended meanwhile. */
function statOf(pid: string): readonly number[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields.map(Number);
  } catch {
    return [];
  }
}

/** utime and stime of proc(5), the 14th and 15th field. */
function ticks(afterParent: readonly number[]): number {
  const [user = 0, system = 0] = afterParent.slice(9, 11);
  return user + system;
}
