/** The timeline of a major incident, and what is noted in it. */
export const flow = {
  title: 'Timeline',
  more: (count: number) => (count === 1 ? '1 more entry' : `${count} more entries`),
  fresh: (count: number) => `${count} new`,
  told: (count: number) => (count === 1 ? 'sent to 1 person' : `sent to ${count} people`),
  notReached: (whom: string) => `not reached: ${whom}`,
  notedBy: (name: string) => `noted by ${name}`,
  box: 'For the timeline',
  kind: 'What it is',
  text: 'What was decided or said',
  author: 'Who said so',
  at: 'When, if not now',
  keep: 'Note it',
  kept: 'Noted',
  deskOnly: 'For the desk alone.',
  corrected: (was: string) => `was ${was}`,
};
