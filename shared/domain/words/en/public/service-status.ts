import type { ServiceStatusWords } from '#domain/words/shape/public/service-status-words.ts';

export const serviceStatus: ServiceStatusWords = {
  states: {
    operational: 'Operational',
    maintenance: 'Maintenance',
    degraded: 'Degraded',
    partial: 'Partial outage',
    major: 'Major outage',
  },
  whole: {
    operational: 'All services are operational',
    maintenance: 'Maintenance is under way',
    degraded: 'Some services are degraded',
    partial: 'There is a partial outage',
    major: 'There is a major outage',
  },
  kinds: { outage: 'Outage', maintenance: 'Maintenance', information: 'Information' },
  services: 'Services',
  running: 'Now',
  planned: 'Planned',
  over: 'The last two weeks',
  history: 'The last 90 days',
  daysAgo: (days) => `${days} days ago`,
  today: 'today',
  noTrouble: '90 days without trouble',
  troubledDays: (days) => (days === 1 ? '1 day with trouble in 90' : `${days} days with trouble in 90`),
  since: (when) => `Since ${when}`,
  from: (when) => `From ${when}`,
  until: (when) => `until ${when}`,
  overAt: (when) => `Over since ${when}`,
  languages: 'Languages',
  formats: 'This page as a feed',
  nothing: { title: 'There is no status page here', text: 'Perhaps the address is not complete.' },
  subscribe: {
    title: 'Be told by mail',
    text: 'We write to you when something is announced, when there is news of it, and when it is over. You can end that with one click.',
    email: 'Your e-mail address',
    services: 'About which services? None chosen means all.',
    all: 'All services',
    send: 'Tell me',
    asked: {
      title: 'Look into your mailbox',
      text: 'If the address can be written to, a mail is on its way. Follow the link in it within a day; before that you are told nothing.',
    },
    noAddress: { title: 'That is no e-mail address', text: 'Please go back and write it as in ana@example.com.' },
    tooMany: { title: 'Too many ask at the moment', text: 'Please come again in an hour.' },
    back: 'Back to the status page',
  },
  confirm: {
    title: 'Do you want to be told?',
    text: (page) => `You then get a mail about each announcement of “${page}” on these services:`,
    send: 'Yes, tell me',
    done: { title: 'You are told from now on', text: 'Each mail has a link that ends it.' },
  },
  end: {
    title: 'No more of these mails?',
    text: (page) => `You then get no mails about announcements of “${page}” any more.`,
    send: 'No more mails',
    done: {
      title: 'You get no more of these mails',
      text: 'If you change your mind, ask for them on the status page.',
    },
  },
  mail: {
    subject: (page) => `Confirm that you want to be told: ${page}`,
    asked: (page) =>
      `Somebody asked that we tell this address of announcements on “${page}”. If it was you, please confirm it.`,
    about: 'About',
    confirm: 'Yes, tell me',
    ignore:
      'The link is good for a day. If it was not you, do nothing: you get no further mail, and we forget the address.',
  },
};
