import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Deployable } from './assembly.ts';
import { openItem } from './open-item.ts';
import { type BenchTable, createBenchTable } from './table.ts';

/** Items of one file of the export: some 15 MB of JSON at a time. */
const PER_FILE = 5_000;

/**
 * A table with so many open incidents in one queue, in a DynamoDB of its own. They come in as an export of DynamoDB does:
 * writing them one by one takes dynoxide half an hour.
 */
export async function createFilledQueue(deployable: Deployable, count: number): Promise<BenchTable> {
  await using making = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
  making.defer(() => rmSync(folder, { recursive: true, force: true }));
  const file = await imported(folder, await writeExport(deployable, folder, count));
  const table = making.use(await createBenchTable(deployable, file));
  const kept = making.move();
  return { ...table, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** @returns the folder of the export, beside it a description of the table in `schema.json` */
async function writeExport(deployable: Deployable, folder: string, count: number): Promise<string> {
  await using empty = await createBenchTable(deployable);
  const { Table } = await empty.client.send(new DescribeTableCommand({ TableName: empty.name }));
  writeFileSync(join(folder, 'schema.json'), JSON.stringify([{ Table }]));
  const data = join(folder, 'export', empty.name, 'data');
  mkdirSync(data, { recursive: true });
  for (let from = 0; from < count; from += PER_FILE) {
    const items = Array.from({ length: Math.min(PER_FILE, count - from) }, (_, offset) => exported(from + offset));
    writeFileSync(join(data, `${from}.json.gz`), gzipSync(items.join('\n'), { level: 1 }));
  }
  return join(folder, 'export');
}

function exported(index: number): string {
  return JSON.stringify({ Item: marshall(openItem(index), { removeUndefinedValues: true }) });
}

async function imported(folder: string, source: string): Promise<string> {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  const binary = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'dynoxide');
  const output = join(folder, 'dynamodb.sqlite');
  await promisify(execFile)(binary, [
    ...['import', '--source', source, '--schema', join(folder, 'schema.json'), '--output', output],
  ]);
  return output;
}
