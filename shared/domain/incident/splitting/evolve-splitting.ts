import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';

type Record = IncidentRecord;

export function splitOff({ links, splits = [] }: Record, { data }: Entry<'split-off'>): Partial<Record> {
  const { to, entries } = data;
  return { links: [...links, { relation: 'split_into', target: to }], splits: [...splits, { to, entries }] };
}

export function carriedOver(record: Record, { data }: Entry<'carried-over'>): Partial<Record> {
  return { attachments: [...record.attachments, ...data.attachments], splitFrom: data.from };
}

export function splitUndone(
  { links, splits = [] }: Record,
  { data: { from } }: Entry<'split-undone'>,
): Partial<Record> {
  const left = splits.filter(({ to }) => to !== from);
  return {
    links: links.filter(({ relation, target }) => relation !== 'split_into' || target !== from),
    splits: left.length > 0 ? left : undefined,
  };
}
