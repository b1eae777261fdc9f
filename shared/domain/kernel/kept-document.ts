import { canonicalJson } from './canonical-json.ts';
import { DomainError } from './errors.ts';
import { followed } from './followed.ts';
import type { JournalEntry } from './journal.ts';
import type { RecordState } from './record-type.ts';

/**
 * A record that is put and taken away as a whole, as an entry of a register is, with a journal of what it was. What was taken
 * away keeps its journal and may come back.
 */
export interface KeptDocument<Fields> extends RecordState {
  readonly id: string;
  readonly fields: Fields;
  readonly removed: boolean;
}

/** What may be asked of any of them. */
export type KeptCommand<Fields> = { readonly type: 'put'; readonly fields: Fields } | { readonly type: 'remove' };

/** What its journal says. */
export type KeptFact<Fields> =
  | { readonly type: 'added'; readonly data: { readonly tenant: string; readonly id: string; readonly fields: Fields } }
  | { readonly type: 'changed'; readonly data: { readonly fields: Fields } }
  | { readonly type: 'removed'; readonly data: Record<string, never> };

/**
 * The same again changes nothing.
 *
 * @throws DomainError not-found for what is to be removed and is not there
 */
export function decideKept<Fields>(
  before: KeptDocument<Fields> | null,
  command: KeptCommand<Fields>,
  { tenant, subject }: { readonly tenant: string; readonly subject: string },
): KeptFact<Fields>[] {
  const isThere = before !== null && !before.removed;
  if (command.type === 'remove') {
    if (!isThere) throw new DomainError('not-found', { what: subject });
    return [{ type: 'removed', data: {} }];
  }
  const { fields } = command;
  if (!isThere) return [{ type: 'added', data: { tenant, id: subject, fields } }];
  const same = canonicalJson(before.fields) === canonicalJson(fields);
  return same ? [] : [{ type: 'changed', data: { fields } }];
}

/** @throws DomainError conflict for an entry that does not follow */
export function foldKept<Fields>(
  before: KeptDocument<Fields> | null,
  entry: KeptFact<Fields> & Pick<JournalEntry, 'version' | 'hash' | 'at'>,
): KeptDocument<Fields> {
  const stamp = followed(before, entry);
  if (entry.type === 'added') return { ...entry.data, removed: false, ...stamp };
  if (before === null) throw new DomainError('conflict', { reason: 'a journal begins with what was added' });
  return entry.type === 'removed'
    ? { ...before, removed: true, ...stamp }
    : { ...before, fields: entry.data.fields, ...stamp };
}
