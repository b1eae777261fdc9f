/** The first screen. */
export const now = {
  title: 'Now',
  calm: 'Nothing burns.',
  nextDue: 'Next due',
  nothingMine: 'Nothing of yours is due.',
  showAll: 'Show all',
  breaching: 'Mine, breaching next',
  setup: 'Before this desk can be relied on',
  remedy: 'What to do',
  majors: 'Major incidents',
  burning: 'Most urgent',
};
