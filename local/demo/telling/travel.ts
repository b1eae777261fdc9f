import type { Step } from './story.ts';

/** Virtual time moves through everything that is due on the way. */
export function travel(does: string, to: string, check: Step['check']): Step {
  return {
    who: 'time',
    does,
    run: async ({ doors }) => {
      await doors.moveTo(to);
    },
    check,
  };
}
