import type { Step } from './story.ts';

interface CommandStep {
  readonly who: string;
  readonly does: string;
  /** The last part of `POST /incidents/{number}/…`. */
  readonly command: string;
  readonly body: object;
  readonly check: Step['check'];
}

/** A person of the desk works on the chapter's record through the HTTP API. */
export function command({ who, does, command: name, body, check }: CommandStep): Step {
  return {
    who,
    does,
    run: async ({ doors, number }) => {
      await doors.call(who, 'POST', `/incidents/${number}/${name}`, body);
    },
    check,
  };
}
