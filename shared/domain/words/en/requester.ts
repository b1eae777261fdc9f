import type { RequesterMailWords } from '#domain/words/shape/requester-mail-words.ts';

export const requester: RequesterMailWords = {
  acknowledgement: {
    received: (what, number) =>
      `We have received ${what}. Its number is ${number}. We will write to you when there is news.`,
    toStatus: 'See how it stands',
    reply: 'To add something, reply to this mail.',
  },
  comment: {
    wrote: (writer, number) => `${writer} wrote this about ${number}.`,
    reply: 'You can simply reply to this mail.',
  },
  held: {
    isOnHold: (number, reason) => `${number} is on hold: ${reason}.`,
    again: (when) => `We will look at it again on ${when}.`,
    reply: 'If you have an answer for us, or something has changed, reply to this mail and we go on.',
  },
  holdReminded: {
    missing: (number, title) =>
      `We still need something from you to go on with ${number}, “${title}”. What it is stands in our last mail.`,
    reply: 'Reply to this mail and we go on.',
    last: 'This is our last reminder. If we hear nothing, we take the matter as settled.',
  },
  waiting: {
    waits: (number, when) => `${number} waits until ${when}. It comes back to us by itself then.`,
    reply: 'If it cannot wait that long, reply to this mail.',
  },
  workaround: {
    helps: (number) => `We know what is behind ${number}, and do not have it solved yet. Until then this helps:`,
    goesOn: 'We go on with it and write to you when it is solved.',
    reply: 'If it does not help, reply to this mail.',
  },
  resolved: {
    isResolved: (number) => `We believe ${number} is resolved:`,
    byWorkaround: (number) => `We believe ${number} is settled for now by a workaround:`,
    question: 'Please tell us whether that is so.',
    yes: 'Yes, it is resolved',
    no: 'No, it is not',
    otherwise: (businessDays) =>
      `You can also reply to this mail if anything is still wrong. If we hear nothing, we close it after ${businessDays}.`,
  },
  closed: {
    isClosed: (number) => `${number} is closed.`,
    how: {
      confirmed: 'Thank you for confirming.',
      by_desk: 'We have nothing left to do on it.',
      automatically: 'We heard of nothing that is still wrong.',
      with_problem: 'What caused it is solved:',
    },
    toSurvey: 'Tell us how satisfied you are',
    reply: 'If it comes back, reply to this mail.',
  },
  restored: {
    goesOn: (number) =>
      `We told you that ${number} is settled. That was too early: it is open again, and we go on with it as before.`,
    reply: 'You need not do anything. If it is settled for you all the same, reply to this mail.',
  },
  canceled: {
    isCanceled: (number) => `${number} was canceled and will not be worked on:`,
    reply: 'If that is a mistake, reply to this mail.',
  },
  merged: {
    isMerged: (number, into) => `${number} is about the same matter as ${into}. We go on with ${into} for both.`,
    goesOn: (number) => `${number} turned out to be a matter of its own. We go on with it as before.`,
    another: (number) => `Somebody else has told us of the same matter. We go on with ${number} for both.`,
    reply: 'You need not do anything. Replies to our mails reach us as before.',
  },
  split: {
    isSplit: (number, to, title) =>
      `Part of what was written about ${number} is a matter of its own: “${title}”. We go on with it as ${to}, and with ${number} as before.`,
    ofOthers: (number) =>
      `Part of what was written about ${number} is another matter, and we handle it separately. We go on with ${number} as before.`,
    reply: 'You need not do anything. Replies to our mails reach us as before.',
  },
  status: {
    ofOne: 'This is how it stands:',
    ofSeveral: 'This is how your open records stand:',
    toStatus: 'See what was said',
    reply: 'To add something, reply to this mail.',
  },
};
