import { expect, it } from 'vitest';
import { draftKey, forgetDrafts } from './drafts.ts';

it('given drafts of two people, when one signs out then those of the other stay, with what is no draft', () => {
  const kept: Record<string, string> = {
    [draftKey('ana@example.com', 'INC-000001.public')]: 'Half a thought',
    [draftKey('ana@example.com', 'configuration')]: '{}',
    [draftKey('ben@example.com', 'INC-000001.public')]: 'Another',
    'firstline.language': 'de',
  };
  const storage = Object.create({ removeItem: (key: string) => delete kept[key] }) as Storage;
  forgetDrafts('ana@example.com', Object.assign(storage, kept));
  expect(Object.keys(kept)).toEqual([draftKey('ben@example.com', 'INC-000001.public'), 'firstline.language']);
});
