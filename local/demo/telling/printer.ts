import { styleText } from 'node:util';
import type { Fact } from './facts.ts';
import { shortTime } from './short-time.ts';
import type { Step } from './story.ts';

export type Printer = ReturnType<typeof createPrinter>;

const WHO_WIDTH = 21;
const INDENT = ' '.repeat(shortTime('2026-09-07T08:00:00Z').length + 2);
const SIGNS = { event: '→', mail: '✉' } as const;
const BUSY_EVERY_MS = 250;

/** Writes the timeline: time, who, what, and below it what came of it. Colour and a moving line only for a person's terminal. */
export function createPrinter(out: NodeJS.WriteStream, env: NodeJS.ProcessEnv) {
  const colourful = out.isTTY && (env.NO_COLOR ?? '') === '';
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    colourful ? styleText(format, text, { validateStream: false }) : text;
  const line = (text = '') => out.write(`${text}\n`);
  let shown = '';
  return {
    line,
    chapter: (title: string) => line(`\n${style('bold', title)}`),
    step: (at: string, { who, does }: Step) =>
      line(`\n${style('dim', shortTime(at))}  ${style('cyan', who.padEnd(WHO_WIDTH))} ${does}`),
    fact({ at, sign, text, detail }: Fact) {
      line(`${style('dim', shortTime(at))}    ${style(sign === 'mail' ? 'yellow' : 'green', SIGNS[sign])} ${text}`);
      if (detail !== '' && detail !== shown) line(`${INDENT}    ${style('dim', detail)}`);
      if (sign === 'event') shown = detail;
    },
    failed: (text: string) => line(`\n${style(['red', 'bold'], '✗')} ${text}`),
    /** Shows that something is going on. @returns stops it */
    busy(): () => void {
      if (!out.isTTY) return () => undefined;
      const since = performance.now();
      const timer = setInterval(() => {
        const seconds = ((performance.now() - since) / 1000).toFixed(1);
        out.write(`\r${INDENT}    … ${seconds} s`);
      }, BUSY_EVERY_MS);
      return () => {
        clearInterval(timer);
        out.write('\r\x1b[K');
      };
    },
  };
}
