import type { Command } from '#domain/incident/commands.ts';
import type { Capacity } from '#events/terms/vocabulary.ts';

/** What somebody did, or what the desk came to see at a moment (`null`): in the order in which it was recorded. */
export interface Act {
  readonly now: number;
  readonly by: Capacity;
  readonly command: Command | null;
}

export interface Opening {
  readonly at: number;
  readonly by: Act['by'];
  readonly inPerson: boolean;
  /** Whether anybody asked: nobody else is reminded. */
  readonly asked: boolean;
  readonly facts: RecordFacts;
}

export interface RecordFacts {
  impact: string;
  urgency: string;
  override: string | null;
  category: string | null;
}

/** Something that happened by the passing of time alone. */
export interface Fact {
  readonly type: string;
  readonly at: string;
  readonly clock?: string;
  readonly threshold?: number;
}
