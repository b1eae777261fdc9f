import type { Incident } from '#events/incident/incident.ts';
import type { Doors } from './doors.ts';

/** What the desk said on its bus. */
export interface Told {
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly incident: Incident;
}

/** A mail the desk sent. */
export interface Mail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly at: string;
}

/** Everything that came of one step, whoever or whatever did it. */
export interface Consequences {
  readonly events: readonly Told[];
  readonly mails: readonly Mail[];
}

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
