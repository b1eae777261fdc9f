import { readFileSync } from 'node:fs';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

/** What test/fixtures/version-before/README.md tells of. */
export type StoredItem = Record<string, unknown> & { readonly pk: string; readonly sk: string };

const AboutSchema = z.object({
  now: z.string(),
  tokens: z.object({ 'night-watch': z.string(), alertmanager: z.string(), acme: z.string() }),
  replyTo: z.object({ mailed: z.string(), acme: z.string() }),
  replay: z.string(),
  numbers: z.record(z.string(), z.string()),
});
const ObjectsSchema = z.array(z.object({ key: z.string(), body: z.base64() }));

export const BEFORE = AboutSchema.parse(JSON.parse(fixture('about.json')));

/** Where its webhooks were. */
const HOOK = 'http://127.0.0.1:9/hook';

/** @param hook - where its webhooks are instead */
export function itemsBefore(hook = HOOK): StoredItem[] {
  const lines = fixture('table.ndjson').trimEnd().replaceAll(HOOK, hook).split('\n');
  return lines.map((line) => JSON.parse(line, revived));
}

/** As DynamoDB's wire has them, in the order in which nothing is told of an item that is not there yet. */
export function wireItemsBefore(hook: string): Record<string, AttributeValue>[] {
  const isSnapshot = ({ sk }: StoredItem) => Number(sk === 'META');
  return itemsBefore(hook)
    .toSorted((a, b) => isSnapshot(a) - isSnapshot(b))
    .map((item) => marshall(item));
}

export function objectsBefore(): { key: string; body: Buffer }[] {
  return ObjectsSchema.parse(JSON.parse(fixture('objects.json'))).map(({ key, body }) => ({
    key,
    body: Buffer.from(body, 'base64'),
  }));
}

/** @returns the number of the record that is there for something, e.g. `waiting` */
export function numberOf(name: string): string {
  const number = BEFORE.numbers[name];
  if (number === undefined) throw new Error(`the version before has no record ${name}`);
  return number;
}

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/version-before/${name}`, import.meta.url), 'utf8');
}

function revived(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$set' in value) return new Set(value.$set as string[]);
  return '$bytes' in value ? new Uint8Array(Buffer.from(String(value.$bytes), 'base64')) : value;
}
