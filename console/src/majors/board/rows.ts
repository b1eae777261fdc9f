import type { components } from '../../../client/api.d.ts';
import type { Incident } from '../../record/use-record.ts';
import { type Stage, stageOf } from './stage.ts';

type Listed = components['schemas']['MajorPage']['items'][number];

/** A major incident as a list shows it. */
export interface MajorRow {
  readonly number: string;
  readonly title: string;
  readonly status: Incident['status'];
  readonly priority: Incident['priority'];
  readonly services: readonly string[];
  readonly major: NonNullable<Incident['major']>;
}

/** @returns null for what cannot be read */
export function majorRow(item: Listed): MajorRow | null {
  if ('unreadable' in item) return null;
  const { number, title, status, priority, configurationItems: services = [], major } = item;
  if (title === undefined || status === undefined || priority === undefined || !major) return null;
  return { number, title, status, priority, services, major };
}

/** Major incidents by where they stand, each in the order of the desk. */
export function boardOf(items: readonly Listed[]): Readonly<Record<Stage, readonly MajorRow[]>> {
  const rows = items.flatMap((item) => majorRow(item) ?? []);
  const of = (stage: Stage) => rows.filter((row) => stageOf(row) === stage);
  return { proposed: of('proposed'), running: of('running'), review: of('review'), over: of('over') };
}
