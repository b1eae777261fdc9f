import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { defineWebhookSource, type SourceAlert } from '#events/in/source/define-source.ts';
import { generic } from '#events/in/webhook/generic.ts';
import type { Integration } from '#shared/use-cases/administration/find-integration.ts';
import { readWebhook } from './read-webhook.ts';

const plain: Integration = { name: 'generic', source: generic, settings: null };
const mapped = (mapping: Record<string, string>): Integration => ({
  ...plain,
  settings: { source: 'generic', mapping: { key: 'k', state: "'firing'", title: 'k', ...mapping } },
});
const alert = (key: string) => ({ key, state: 'firing', title: key });

async function outcomesOf(integration: Integration, json: unknown) {
  const read = await readWebhook(integration, json);
  if ('errors' in read) return read.errors;
  if ('test' in read) return 'test';
  return read.parts.map((part) => ('alerts' in part.read ? part.read.alerts.map(({ key }) => key) : 'failed'));
}

describe('a body taken apart', () => {
  it('leaves what can be read beside what cannot', async () => {
    expect(await outcomesOf(plain, [alert('a'), { title: 'b' }, alert('c')])).toEqual([['a'], 'failed', ['c']]);
  });

  it('says what is wrong with it as a whole', async () => {
    expect(await outcomesOf(plain, 'words')).toMatchObject([{ path: '' }]);
  });

  it('is read through the mapping of its integration', async () => {
    expect(await outcomesOf(mapped({ alerts: 'checks' }), { checks: [{ k: 'a' }, {}] })).toEqual([['a'], 'failed']);
    expect(await outcomesOf(mapped({ alerts: '$error("no")' }), {})).toMatchObject([{ path: 'alerts' }]);
  });

  it('is told from a trial of the connection', async () => {
    expect(await outcomesOf(plain, { state: 'test' })).toBe('test');
    expect(await outcomesOf(plain, { ...alert('a'), state: 'resolved' })).toEqual([['a']]);
  });

  it('takes no alert along where its own description trips over one', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const source = defineWebhookSource({
      ...generic,
      one: z.string(),
      body: z.array(z.unknown()),
      split: (body) => body,
      examples: [],
      map: (one): SourceAlert | null => {
        if (one === 'bad') throw new TypeError('a fault of ours');
        return null;
      },
    });
    expect(await outcomesOf({ ...plain, source }, ['good', 'bad'])).toEqual([[], 'failed']);
  });
});
