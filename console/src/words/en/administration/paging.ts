/** What a paging policy would do. */
export const paging = {
  preview: 'Try a policy',
  previewHelp:
    'A record is opened then, and nobody accepts it. By people and schedules as they are now; nobody is paged.',
  policy: 'Policy',
  openedAt: 'Opened',
  ask: 'Who would hear what, when',
  at: 'When',
  step: 'Step',
  whom: 'Whom',
  later: 'later way',
  outOfHours: 'not its hours',
  end: {
    'nobody-accepted': 'Nobody accepted: the incident manager is told',
    'nobody-reached': 'Nobody was reached: the incident manager is told',
  },
};
