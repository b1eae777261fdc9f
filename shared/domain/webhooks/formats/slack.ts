import type { ChatFacts } from './chat-facts.ts';

/** A message of Slack in blocks; `text` is what notifications show. */
export function slackMessage({ title, facts, link }: ChatFacts): object {
  const line = facts.map(({ label, value }) => (label === '' ? value : `*${escaped(label)}*: ${escaped(value)}`));
  return {
    text: escaped(title),
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: `*${escaped(title)}*` } },
      ...(line.length > 0 ? [{ type: 'context', elements: [{ type: 'mrkdwn', text: line.join('  ·  ') }] }] : []),
      ...(link === null ? [] : [{ type: 'actions', elements: [button(link)] }]),
    ],
  };
}

function button({ label, url }: NonNullable<ChatFacts['link']>) {
  return { type: 'button', text: { type: 'plain_text', text: label }, url };
}

/** The three signs Slack reads: what people wrote mentions nobody and links nowhere. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
