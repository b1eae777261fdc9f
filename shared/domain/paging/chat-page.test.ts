import { expect, it } from 'vitest';
import { chatAfterwards, chatBundle, chatPage } from './chat-page.ts';

const READER = { language: 'en', deskName: 'Desk' } as const;
const offered = (number: string, title = 'The shop is down') => ({
  record: { number, priority: 'high' as const, title },
  url: `https://desk.example/pages/${number}`,
});

it('given one record, then the message has its line, a button that names it, and its page', () => {
  const { text, blocks } = chatPage(offered('INC-000001'), 'Please look', READER);
  expect(text).toBe('INC-000001, high: The shop is down\nPlease look\nTake it: https://desk.example/pages/INC-000001');
  expect(blocks).toMatchObject([
    {
      type: 'section',
      text: { type: 'plain_text', text: 'INC-000001, high: The shop is down\nPlease look' },
      accessory: { action_id: 'take:INC-000001', value: 'https://desk.example/pages/INC-000001' },
    },
    { type: 'context', elements: [{ type: 'mrkdwn', text: '<https://desk.example/pages/INC-000001|Its page>' }] },
  ]);
});

it('given a title that calls a channel, then it calls nobody', () => {
  const { text, blocks } = chatPage(offered('INC-000001', '<!channel> & <@U1>'), '', READER);
  expect(text).toContain('&lt;!channel&gt; &amp; &lt;@U1&gt;');
  expect(blocks).toMatchObject([{ text: { type: 'plain_text', text: 'INC-000001, high: <!channel> & <@U1>' } }, {}]);
});

it('given more records than are named, then it says how many there are and stays within fifty blocks', () => {
  const all = Array.from({ length: 60 }, (_, index) => offered(`INC-${String(index).padStart(6, '0')}`));
  const { text, blocks = [] } = chatBundle(all, 'https://desk.example/console/', READER);
  expect(text).toContain('60 pages:');
  expect(text).toContain('and 52 more');
  expect(blocks).toHaveLength(17);
  expect(JSON.stringify(blocks.at(-1))).toContain('and 52 more');
});

it('given several of which one is taken, then that has a sentence in place of its button, and the other is as it was', () => {
  const taken = { ...offered('INC-000001', '<!here>'), stands: 'INC-000001 is with lin@example.com now.' };
  const { text, blocks = [] } = chatAfterwards([taken, { ...offered('INC-000002'), stands: null }], null, READER);
  expect(text).toBe(
    'INC-000001, high: &lt;!here&gt;\nINC-000001 is with lin@example.com now.\nINC-000002, high: The shop is down',
  );
  expect(blocks).toMatchObject([
    { text: { type: 'plain_text', text: 'INC-000001, high: <!here>\nINC-000001 is with lin@example.com now.' } },
    { accessory: { action_id: 'take:INC-000002' } },
    { type: 'context' },
  ]);
  expect(blocks[0]).not.toHaveProperty('accessory');
});
