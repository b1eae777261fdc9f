/** The board of all major incidents. */
export const board = {
  title: 'Major incidents',
  help: 'Proposed from a record or by a rule, decided by the incident manager.',
  proposed: 'To decide',
  running: 'Running',
  review: 'In review',
  over: 'Over',
  none: 'None. Propose one from a record, by “More”.',
  undecided: (span: string) => `undecided for ${span}`,
  since: (span: string) => `running for ${span}`,
  commander: (name: string) => `led by ${name}`,
  updateIn: (span: string) => `Update due in ${span}`,
  updateOver: (span: string) => `Update overdue by ${span}`,
  noUpdate: 'No update due',
  services: 'Services',
  reviewOpen: 'Review open',
  unreadable: 'This one cannot be read.',
};
