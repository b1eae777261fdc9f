import { expect, it } from 'vitest';
import { versionOf } from './console-files.ts';
import { putFiles } from './put-files.ts';

const file = (key: string) => ({
  key: `console/${key}`,
  body: Buffer.from(key),
  type: 'text/html',
  cacheControl: 'no-cache',
});
const FILES = [file('assets/a-1.js'), file('index.html'), file('icon.svg')];
const ResourceProperties = {
  Bucket: 'b',
  Authority: 'https://issuer.example',
  ClientId: 'c',
  LoginUrl: 'https://login.example',
};

function bucketWith(...held: string[]) {
  const keys = new Set(held);
  const turns: string[] = [];
  return {
    keys,
    turns,
    bucket: {
      put: async ({ key }: { key: string }) => {
        keys.add(key);
        turns.push(key);
      },
      keys: async () => [...keys],
      delete: async (key: string) => void keys.delete(key),
    },
  };
}

it('given files of an earlier version, when others are put then those stay, and the page comes last', async () => {
  const { bucket, keys, turns } = bucketWith('console/assets/a-0.js');
  const { version } = await putFiles(bucket, FILES, { RequestType: 'Update', ResourceProperties });
  expect(version).toBe(versionOf(FILES));
  expect(keys).toContain('console/assets/a-0.js');
  expect(turns.slice(-2)).toEqual(['console/config.json', 'console/index.html']);
});

it('given a stack that goes, then nothing is left that would keep the bucket', async () => {
  const { bucket, keys } = bucketWith('console/assets/a-0.js', 'console/index.html');
  await putFiles(bucket, FILES, { RequestType: 'Delete', ResourceProperties });
  expect(keys.size).toBe(0);
});
