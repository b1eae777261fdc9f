import type { Doors } from './doors.ts';
import type { Consequences, Mail } from './outcome.ts';

export interface Scene {
  readonly deskAddress: string;
  readonly doors: Doors;
  /** The record the chapter is about: the one opened last. */
  readonly number: string;
  /** Newest last. */
  readonly mails: readonly Mail[];
}

/** Somebody does something at a front door; then what came of it is held to what the story says. */
export interface Step {
  readonly who: string;
  readonly does: string;
  readonly run: (scene: Scene) => Promise<void>;
  /** @throws StoryBroken */
  readonly check: (came: Consequences, scene: Scene) => void | Promise<void>;
}

export interface Chapter {
  readonly title: string;
  readonly steps: readonly Step[];
}
