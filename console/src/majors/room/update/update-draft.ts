import type { components } from '../../../../client/api.d.ts';
import { secondsIn } from '../../../parts/time/iso-duration.ts';

export type Body = components['schemas']['UpdateMajorBody'];
export type OutageState = NonNullable<Body['state']>;

export const OUTAGE_STATES: readonly OutageState[] = ['degraded', 'partial', 'major'];
/** Who reads an update; `both` are stakeholders and the public. */
export const READERS = ['stakeholders', 'both', 'public', 'internal'] as const;
export type Readers = (typeof READERS)[number];

/** An update as it is written. */
export interface UpdateDraft {
  readonly summary: string;
  readonly conditions: string;
  readonly actions: string;
  readonly needs: string;
  readonly readers: Readers;
  /** In how long the next one is due, as a duration; empty by the cadence. */
  readonly next: string;
  readonly title: string;
  readonly state: OutageState;
  readonly services: readonly string[];
  /** Version of the update it was begun with; 0 without one. */
  readonly begunWith: number;
}

/** What was said last, by its entry. */
export interface LastUpdate {
  readonly version: number;
  readonly data: unknown;
}

/** What the public reads of it now. */
export type Announced = Pick<components['schemas']['Announcement'], 'title' | 'services' | 'state'>;

/**
 * What an update begins with: the last one's words, for stakeholders. Who else reads it is chosen each time.
 *
 * @param announced - what runs, which an update for the public goes on with; null where nothing does
 */
export function begunWith(
  last: LastUpdate | null,
  services: readonly string[],
  announced: Announced | null,
): UpdateDraft {
  const { summary, conditions, actions, needs } = (last?.data ?? {}) as Partial<Body>;
  return {
    ...{ summary: summary ?? '', conditions: conditions ?? '', actions: actions ?? '', needs: needs ?? '' },
    ...{ readers: 'stakeholders', next: '', title: announced?.title ?? '' },
    state: announced?.state ?? 'degraded',
    services: announced?.services ?? services,
    begunWith: last?.version ?? 0,
  };
}

export const isForStakeholders = (readers: Readers): boolean => readers === 'stakeholders' || readers === 'both';
export const isForPublic = (readers: Readers): boolean => readers === 'public' || readers === 'both';

/** @param now - the present as the desk has it */
export function bodyOf(draft: UpdateDraft, now: number): Body {
  const { readers, next } = draft;
  const told = (text: string) => (text.trim() === '' ? null : text);
  return {
    summary: draft.summary,
    ...{ conditions: told(draft.conditions), actions: told(draft.actions), needs: told(draft.needs) },
    audience: readers === 'both' ? ['stakeholders', 'public'] : [readers],
    ...(isForStakeholders(readers) &&
      next !== '' && { nextUpdateAt: new Date(now + secondsIn(next) * 1000).toISOString() }),
    ...(isForPublic(readers) && { title: told(draft.title), services: [...draft.services], state: draft.state }),
  };
}

/** @returns a kept draft; null where nothing is kept, or what an earlier console kept in another manner */
export function draftIn(text: string): UpdateDraft | null {
  try {
    const kept = JSON.parse(text) as UpdateDraft;
    return READERS.includes(kept.readers) && Array.isArray(kept.services) ? kept : null;
  } catch {
    // Recovery: nothing was typed yet.
    return null;
  }
}
