import type { Entry } from '#domain/incident/record/journal.ts';
import { type DraftRule, entriesOf, secondsBetween } from './facts.ts';

/** Who or what noticed it, and by which way: the kind of the requester, never their name. */
export const detectedBy: DraftRule = ({ entries, words }) => {
  const [opened] = entriesOf(entries, 'opened');
  if (opened === undefined) return null;
  const { alert, channel, requester } = opened.data;
  if (alert !== null) return words.drafts.byMonitoring(alert.source);
  const way = words.channels[channel];
  if (requester === null) return words.drafts.byDesk(way);
  return opened.as === 'desk' ? words.drafts.forRequester(way) : words.drafts.byRequester(way);
};

/** How long until those affected heard anything: an answer they could read, or an update for them. */
export const firstWord: DraftRule = ({ entries, words }) => {
  const [opened] = entriesOf(entries, 'opened');
  if (opened === undefined) return null;
  const first = entries.find(isWordToAffected);
  if (first === undefined) return words.drafts.noWord;
  const after = words.duration(secondsBetween(opened.at, first.at));
  return first.type === 'major-updated' ? words.drafts.firstUpdate(after) : words.drafts.firstAnswer(after);
};

function isWordToAffected(entry: Entry): boolean {
  if (entry.type === 'commented') return entry.as === 'desk' && entry.data.visibility === 'public' && !isInbound(entry);
  return entry.type === 'major-updated' && entry.data.audience.some((audience) => audience !== 'internal');
}

/** The desk noted what somebody else said. */
function isInbound({ data }: Entry<'commented'>): boolean {
  return data.contact?.direction === 'inbound';
}
