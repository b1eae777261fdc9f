import type { OwnEntry } from './use-own-record.ts';

export interface File {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly dangerous?: true;
}

/** Of an entry what somebody who reported may read. */
export interface Said {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly as: OwnEntry['as'];
  /** What somebody wrote; null for what only happened. */
  readonly text: string | null;
  /** Which reason, group or instant it names. */
  readonly about: string | null;
  readonly files: readonly File[];
}

interface Data {
  readonly visibility?: string;
  readonly description?: string;
  readonly body?: string;
  readonly comment?: string | null;
  readonly tellRequester?: boolean;
  readonly notes?: string;
  readonly workaround?: string;
  readonly reason?: string;
  readonly group?: string | null;
  readonly until?: string;
  readonly attachments?: readonly (File & { readonly internal?: true })[];
}

/** What each entry says, in its order of the journal; a type that is missing here is the desk's. */
const TEXTS: Readonly<Record<string, (data: Data) => { text?: string | null | undefined; about?: string | null }>> = {
  opened: ({ description }) => ({ text: description }),
  assigned: ({ group }) => ({ about: group ?? null }),
  accepted: () => ({}),
  held: ({ comment, reason, tellRequester }) => ({
    text: tellRequester === false ? null : comment,
    about: reason ?? null,
  }),
  resumed: () => ({}),
  waiting: ({ until }) => ({ about: until ?? null }),
  commented: ({ body }) => ({ text: body }),
  'carried-over': ({ body }) => ({ text: body }),
  'workaround-published': ({ workaround }) => ({ text: workaround }),
  resolved: ({ notes }) => ({ text: notes }),
  restored: () => ({}),
  reopened: ({ reason }) => ({ text: reason }),
  closed: () => ({}),
  canceled: ({ reason }) => ({ text: reason }),
};

/**
 * What a requester is shown of a journal. The desk sends them no more than that; whoever works there is sent everything, and here
 * is the requester as well.
 */
export function saidOf(entries: readonly OwnEntry[]): Said[] {
  return entries.flatMap(({ id, type, at, by, as, data }) => {
    const read = TEXTS[type];
    const facts = (data ?? {}) as Data;
    if (read === undefined || (facts.body !== undefined && facts.visibility !== 'public')) return [];
    const { text, about } = read(facts);
    const files = (facts.attachments ?? []).filter(({ internal }) => internal !== true);
    const writer = type === 'carried-over' ? (data as Pick<OwnEntry, 'at' | 'by' | 'as'>) : { at, by, as };
    return [{ id, type, at: writer.at, by: writer.by, as: writer.as, text: text || null, about: about ?? null, files }];
  });
}
