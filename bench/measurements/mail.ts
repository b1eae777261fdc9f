import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { trimReply } from '#domain/mail-in/trim/trim-reply.ts';
import { parseMail } from '#shared/mail-in/parse/parse.ts';
import type { Measurement, Row } from '../report/measurement.ts';
import { median, rounded } from '../report/statistics.ts';

/** Real replies that are kept beside the project; without them their share is not measured. */
const CORPUS = '../shared/corpus';
const NOW = '2026-11-21T00:00:00.000Z';
const MEGABYTE = 1024 * 1024;
const FILES = 10;
const ROUNDS = 5;

export const mail: Measurement = {
  title: 'Reading mail: time and memory per megabyte, and how well replies are trimmed',
  async run({ quick, progress }) {
    const rows: Row[] = [];
    for (const megabytes of quick ? [1, 5] : [1, 10, 25, 40]) {
      progress(`${megabytes} MB`);
      rows.push(await readingOf(megabytes));
    }
    const trimmed = replies();
    return {
      rows: [...rows, ...trimmed.rows],
      notes: [
        `A mail of ${FILES} files in base64, read ${ROUNDS} times after a first time; the median. Processor time, for it is what a busy machine does not change.`,
        'Memory is what is held when it is read, beside the mail itself.',
        ...trimmed.notes,
      ],
    };
  },
};

async function readingOf(megabytes: number): Promise<Row> {
  const raw = aMail(megabytes * MEGABYTE);
  const rounds: Reading[] = [];
  for (let round = 0; round <= ROUNDS; round++) rounds.push(await readOnce(raw));
  const [size, [, ...warm]] = [raw.byteLength / MEGABYTE, rounds];
  const processorMs = median(warm.map((round) => round.processorMs));
  const memory = median(warm.map((round) => round.bytes)) / MEGABYTE;
  return {
    what: `a mail of ${rounded(size, 1)} MB`,
    value: `${Math.round(processorMs)} ms`,
    'ms per MB': rounded(processorMs / size, 1),
    'MB of memory per MB': rounded(memory / size, 2),
  };
}

interface Reading {
  readonly processorMs: number;
  readonly bytes: number;
}

async function readOnce(raw: Uint8Array): Promise<Reading> {
  collectGarbage();
  const [bytes, before] = [used(), process.cpuUsage()];
  const parsed = await parseMail(raw, NOW);
  const { user, system } = process.cpuUsage(before);
  if (parsed.attachments.length !== FILES) throw new Error('the mail did not arrive whole');
  return { processorMs: (user + system) / 1000, bytes: used() - bytes };
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** @param size bytes of the whole mail, about */
function aMail(size: number): Uint8Array {
  const file = Buffer.alloc(Math.floor((size / FILES) * 0.73), 'Firstline')
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n');
  const head = 'From: ada@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n';
  const text = '--b\r\nContent-Type: text/plain\r\n\r\nAll ten.\r\n';
  const part = (index: number) =>
    `--b\r\nContent-Type: application/octet-stream; name=${index}.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}\r\n`;
  const parts = Array.from({ length: FILES }, (_, index) => part(index)).join('');
  return new TextEncoder().encode(`${head}${text}${parts}--b--\r\n`);
}

interface Reply {
  readonly file: string;
  readonly visible: string | null;
  readonly firstFragment: string | null;
}

function replies(): { rows: Row[]; notes: string[] } {
  if (!existsSync(`${CORPUS}/mail/replies.jsonl`)) return { rows: [], notes: ['No corpus of replies is there.'] };
  const lines = readFileSync(`${CORPUS}/mail/replies.jsonl`, 'utf8').trim().split('\n');
  const cases = lines.map((line) => JSON.parse(line) as Reply);
  const exact = cases.filter(
    ({ file, visible, firstFragment }) =>
      trimReply(readFileSync(`${CORPUS}/${file}`, 'utf8')).visible === (visible ?? firstFragment ?? '').trim(),
  );
  const share = `${exact.length} of ${cases.length}`;
  return {
    rows: [{ what: 'replies trimmed exactly', value: share, 'ms per MB': '', 'MB of memory per MB': '' }],
    notes: [],
  };
}
