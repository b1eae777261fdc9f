/** Finding whatever was written; loaded with its page. */
export const words = {
  title: 'Search',
  help: 'Every word must be found, in any order, wherever it stands. The beginning of a word is enough.',
  field: 'Words, a number, an address or the name of an item',
  begin: 'A whole number and Enter open it at once. Arrows lead through what is found.',
  kind: 'Kind',
  all: 'All',
  kinds: {
    incident: 'Record',
    problem: 'Problem',
    change: 'Change',
    article: 'Article',
    announcement: 'Announcement',
  },
  found: 'What was found',
  count: (count: number, isMore: boolean) => (isMore ? `${count} found, and there may be more` : `${count} found`),
  none: 'Nothing has all of these words. Fewer of them, or their beginnings, find more. What was just written is found within ten seconds.',
  noneHere: 'Nothing yet. There may be something further on.',
  more: 'Look further',
};
