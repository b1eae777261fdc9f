import type { ChatFacts } from './chat-facts.ts';

/** A card for a webhook of Workflows in Teams. Text runs are shown as they are, where a text block would read Markdown. */
export function teamsMessage({ title, facts, link }: ChatFacts): object {
  const line = facts.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`)).join('  ·  ');
  const body = [
    richText({ text: title, weight: 'Bolder', size: 'Medium' }),
    ...(line === '' ? [] : [richText({ text: line })]),
  ];
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    ...{ type: 'AdaptiveCard', version: '1.4', body },
    ...(link !== null && { actions: [{ type: 'Action.OpenUrl', title: link.label, url: link.url }] }),
  };
  const contentType = 'application/vnd.microsoft.card.adaptive';
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content }] };
}

function richText(run: object) {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', ...run }] };
}
