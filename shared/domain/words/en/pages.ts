import type { PageWords } from '#domain/words/shape/page-words.ts';

export const pages: PageWords = {
  resolution: {
    title: (number) => `Is ${number} resolved?`,
    legend: 'Your answer',
    confirm: 'Yes, it is resolved',
    reject: 'No, it is not',
    reason: 'If not: what is still wrong?',
    send: 'Send the answer',
    chooseOne: 'Please choose one of the two answers.',
    notYet: 'It cannot be closed yet: some work around it goes on. We close it when that is done.',
    confirmed: { title: 'Thank you', text: (number) => `${number} is closed.` },
    rejected: {
      title: 'We are on it again',
      text: (number) => `${number} is open again and back with those who worked on it.`,
    },
  },
  task: {
    title: (number) => `Is this task of ${number} done?`,
    due: (when) => `It is due on ${when}.`,
    notes: 'What should we know about it? (may stay empty)',
    send: 'It is done',
    done: { title: 'Thank you', text: (task) => `“${task}” is done.` },
  },
  survey: {
    title: 'How did we do?',
    about: (number) => `About ${number}:`,
    legend: 'How satisfied are you?',
    scores: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'],
    comment: 'What should we know? (may stay empty)',
    send: 'Send the answer',
    chooseOne: 'Please choose one of the five answers.',
    thanks: { title: 'Thank you', text: 'Your answer has reached us.' },
  },
  status: {
    title: (number) => `How ${number} stands`,
    reported: 'Reported',
    changed: 'Last change',
    onHold: 'Waiting for',
    waitsUntil: 'Waits until',
    answer: 'How it was resolved',
    said: 'What was said',
    nothingSaid: 'Nothing yet.',
    toAnswer: 'Does it hold? Confirm or reject',
    write: {
      title: 'Write to us',
      text: 'Your message',
      send: 'Send it',
      urge: 'Send it: it has become more urgent',
      missing: 'Please write a few words.',
      notNow: 'This is not possible any more; please look at how it stands.',
      sent: { title: 'Thank you', text: (number) => `What you wrote is with ${number}.` },
      urged: { title: 'Thank you', text: (number) => `Those responsible for ${number} will look at it.` },
    },
  },
  dead: {
    invalid: {
      title: 'This link is not valid',
      text: 'Please take the link from the mail as it is; some programs break long ones.',
    },
    expired: { title: 'This link has expired', text: 'To write to us about it all the same, answer the mail.' },
    answered: {
      title: 'There is nothing to answer any more',
      text: 'It has been answered, or has moved on since the mail was written. To write to us, answer the mail.',
    },
  },
};
