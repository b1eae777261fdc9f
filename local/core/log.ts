import { join } from 'node:path';
import { openLogFile } from '#local/core/log-file.ts';
import type { Log, LogLine } from '#local/runtime.ts';

// Enough to see what led to a failure; the file has everything.
const REMEMBERED_LINES = 2_000;

export interface DeskLog extends Log {
  /** Of the lines remembered; the file keeps them. */
  forget(): void;
  close(): void;
}

/** Everything is written to `desk.log` in the folder, 20 MB at most (unless it is kept in memory), and the last lines are remembered for the controls. */
export function createLog(options: {
  folder: string | undefined;
  now: () => number;
  show: (text: string) => void;
}): DeskLog {
  const lines: LogLine[] = [];
  let closed = false;
  const file = options.folder ? openLogFile(join(options.folder, 'desk.log'), options.show) : undefined;

  const add = (from: string, text: string) => {
    const line = { at: new Date(options.now()).toISOString(), from, text };
    lines.push(line);
    if (lines.length > REMEMBERED_LINES) lines.splice(0, lines.length - REMEMBERED_LINES);
    if (!closed) file?.write(`${line.at} ${from}: ${text}\n`);
  };

  return {
    info: add,
    warn: (from, text) => {
      add(from, text);
      options.show(`${from}: ${text}`);
    },
    recent: (from) => (from === undefined ? [...lines] : lines.filter((line) => line.from === from)),
    forget: () => {
      lines.length = 0;
    },
    close: () => {
      closed = true;
      file?.close();
    },
  };
}
