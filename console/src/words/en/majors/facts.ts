/** What is known of a major incident beside its timeline. */
export const facts = {
  milestones: 'Milestones',
  setNow: 'Now',
  setNowOf: (name: string) => `${name}: now`,
  correct: 'Correct',
  correctOf: (name: string) => `Correct: ${name}`,
  set: 'Set',
  setOf: (name: string) => `Set: ${name}`,
  at: 'When',
  reason: 'Why it is corrected',
  done: 'The milestone is set',
  durations: 'Key durations',
  duration: {
    detect: 'To detect',
    declare: 'To declare',
    identify: 'To identify',
    mitigate: 'To mitigate',
    restore: 'To restore',
  },
  records: 'Services and records',
};
