import type { ToldEvent } from '#domain/webhooks/told-event.ts';
import type { WebhookFormat } from '#events/webhook/webhook.ts';
import { type Channel, chatFacts } from './chat-facts.ts';
import { slackMessage } from './slack.ts';
import { teamsMessage } from './teams.ts';

/**
 * The body of a message. Of `standard` the whole event, which is bounded to 128 KB where it is published, in the envelope of
 * Standard Webhooks; a chat's has a few hundred bytes.
 */
export function messageOf(format: WebhookFormat, event: ToldEvent, channel: Channel): string {
  switch (format) {
    case 'standard':
      return JSON.stringify({ type: event.type, timestamp: event.detail.at, data: event.detail });
    case 'slack':
      return JSON.stringify(slackMessage(chatFacts(event, channel)));
    case 'teams':
      return JSON.stringify(teamsMessage(chatFacts(event, channel)));
    default:
      return format satisfies never;
  }
}
