import type { Entry } from './use-timeline.ts';

/** What a conversation can be narrowed down to. */
export type Kind = 'mail' | 'note' | 'alert' | 'decision';

interface Message {
  readonly body: string;
  readonly visibility?: 'public' | 'internal';
  readonly mail?: { readonly trimmed?: true } | null;
  readonly contact?: { readonly channel: string; readonly direction: 'inbound' | 'outbound' };
  readonly attachments?: readonly Attached[];
}

export interface Attached {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly dangerous?: true;
}

const OF_ALERTS = new Set(['left-open', 'children-recovered', 'maintenance-began', 'maintenance-ended']);

/** Written here, or on the record this one was split off from. */
const SPOKEN = new Set(['commented', 'carried-over']);

/** Between desk and requester, of the desk alone, of monitoring; everything else is what somebody or time decided. */
export function kindOf({ type, data }: Pick<Entry, 'type' | 'data'>): Kind {
  if (type.startsWith('alert-') || OF_ALERTS.has(type)) return 'alert';
  if (SPOKEN.has(type)) return (data as Message).visibility === 'internal' ? 'note' : 'mail';
  if (type === 'opened') return (data as { alert: unknown }).alert === null ? 'mail' : 'alert';
  return type === 'mail-refused' ? 'mail' : 'decision';
}

/** What was written, where an entry is a message; null where it is none. */
export function messageOf({ type, data }: Pick<Entry, 'type' | 'data'>): Message | null {
  if (SPOKEN.has(type)) return data as Message;
  if (type !== 'opened') return null;
  const { description, mail, attachments } = data as Message & { readonly description: string };
  return { body: description, visibility: 'public', mail: mail ?? null, attachments: attachments ?? [] };
}

type Writer = Pick<Entry, 'at' | 'by' | 'as'>;

/** Who wrote a message, and when: of one that was carried over, not whoever did that. */
export function writerOf(entry: Writer & Pick<Entry, 'type' | 'data'>): Writer {
  return entry.type === 'carried-over' ? (entry.data as Writer) : entry;
}

/** Where a decision keeps the words it was given. */
const SAID_IN: Readonly<Record<string, string>> = {
  held: 'comment',
  waiting: 'comment',
  resolved: 'notes',
  reopened: 'reason',
  canceled: 'reason',
  escalated: 'reason',
  'major-proposed': 'reason',
  'major-updated': 'summary',
  'major-noted': 'text',
  'milestone-set': 'reason',
  'problem-proposed': 'workaround',
  'workaround-published': 'workaround',
  surveyed: 'comment',
  'support-requested': 'message',
};

/** The words somebody gave with a decision. */
export function saidOf({ type, data, why }: Pick<Entry, 'type' | 'data' | 'why'>): string | null {
  const field = SAID_IN[type];
  const said = field === undefined ? why : (data as Record<string, unknown>)[field];
  return typeof said === 'string' && said !== '' ? said : null;
}
