import { WORDS } from '#domain/words/words.ts';
import { bundleText, line, namedOf, type PagedRecord, pageText, type Reader } from './message.ts';

/** A message as Slack takes it: blocks are shown, the text is what a notification says of them. */
export interface ChatMessage {
  readonly text: string;
  readonly blocks?: readonly object[];
}

/** A record, and the signed page that takes it as whoever is paged. */
interface Offered {
  readonly record: PagedRecord;
  readonly url: string;
}

/** Begins the name of the button that takes a record; its number follows. */
export const TAKE = 'take:';

/** A page about one record. @param message - what whoever paged by hand adds, '' for nothing */
export function chatPage({ record, url }: Offered, message: string, reader: Reader): ChatMessage {
  const blocks = offer({ record, url }, message, reader);
  return { text: escaped(pageText(record, message, url, reader)), blocks };
}

/** A page about several, the oldest first. */
export function chatBundle(offered: readonly Offered[], url: string | null, reader: Reader): ChatMessage {
  const records = offered.map(({ record }) => record);
  const blocks = namedOf(offered).flatMap((one) => offer(one, '', reader));
  return { text: escaped(bundleText(records, url, reader)), blocks: [...blocks, ...othersOf(offered, url, reader)] };
}

/** @param stands - what became of it; null while it may be taken */
type Standing = Offered & { readonly stands: string | null };

/** What was said before, when it is no longer so: of what is taken or over a sentence stands in place of the button. */
export function chatAfterwards(all: readonly Standing[], url: string | null, reader: Reader): ChatMessage {
  const said = ({ record, stands }: Standing) =>
    [line(record, reader.language), ...(stands === null ? [] : [stands])].join('\n');
  const blocks = namedOf(all).flatMap((one) =>
    one.stands === null ? offer(one, '', reader) : [{ type: 'section', text: plain(said(one)) }],
  );
  const text = escaped(namedOf(all).map(said).join('\n'));
  return { text, blocks: [...blocks, ...othersOf(all, url, reader)] };
}

/** Of those that are not named their number, and where they are. */
function othersOf(all: readonly unknown[], url: string | null, { language }: Reader): object[] {
  const left = all.length - namedOf(all).length;
  if (left === 0) return [];
  const said = [WORDS[language].messages.more(left), ...(url === null ? [] : [url])].join('\n');
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text: escaped(said) }] }];
}

/** The button's value is the page: it is told to whoever presses it and is not known. */
function offer({ record, url }: Offered, message: string, { language }: Reader): object[] {
  const { chat } = WORDS[language];
  const said = [line(record, language), ...(message === '' ? [] : [message])].join('\n');
  const button = { type: 'button', action_id: `${TAKE}${record.number}`, text: plain(chat.take), value: url };
  return [
    { type: 'section', text: plain(said), accessory: { ...button, style: 'primary' } },
    { type: 'context', elements: [{ type: 'mrkdwn', text: `<${url}|${escaped(chat.page)}>` }] },
  ];
}

/** Of a title nothing is a link or calls a channel. */
const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });

/** What Slack reads as its own signs stands for itself. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
