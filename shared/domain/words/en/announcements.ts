import type { AnnouncementWords } from '#domain/words/shape/announcement-words.ts';

export const announcements: AnnouncementWords = {
  kinds: { outage: 'Outage', maintenance: 'Maintenance', information: 'Information' },
  changed: 'Corrected',
  updated: 'Update',
  resolved: 'Over',
  states: { degraded: 'Slower or with errors', partial: 'Partly down', major: 'Down' },
  services: 'Services',
  state: 'State',
  begins: 'From',
  ends: 'Until',
  over: 'It is over.',
  why: 'You get this because you reported something that it concerns, or asked to be told.',
  statusPage: 'How the services are',
  noMore: 'No more of these mails',
  disruption: (services) => `Disruption: ${services}`,
  disruptionOfNone: 'Disruption',
};
