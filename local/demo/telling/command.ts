import type { Scene, Step } from './story.ts';

interface CommandStep {
  readonly who: string;
  readonly does: string;
  /** The last part of `POST /incidents/{number}/…`. */
  readonly command: string;
  readonly body: object | ((scene: Scene) => object);
  readonly check: Step['check'];
}

/** A person of the desk works on the chapter's record through the HTTP API. */
export function command({ who, does, command: name, body, check }: CommandStep): Step {
  return {
    who,
    does,
    run: async (scene) => {
      const asked = typeof body === 'function' ? body(scene) : body;
      await scene.doors.call(who, 'POST', `/incidents/${scene.number}/${name}`, asked);
    },
    check,
  };
}
