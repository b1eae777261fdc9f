import type { RequesterMailWords } from '#domain/words/shape/requester-mail-words.ts';

/** A no-break space stands before a colon and a semicolon, and inside quotation marks. */
export const requester: RequesterMailWords = {
  acknowledgement: {
    received: (what, number) =>
      `Nous avons bien reçu ${what}, sous le numéro ${number}. Nous vous écrirons dès qu’il y aura du nouveau.`,
    toStatus: 'Voir où cela en est',
    reply: 'Pour ajouter une précision, répondez simplement à ce message.',
  },
  comment: {
    wrote: (writer, number) => `Ce message de «\u00a0${writer}\u00a0» concerne ${number}.`,
    reply: 'Vous pouvez répondre directement à ce message.',
  },
  held: {
    isOnHold: (number, reason) => `${number} est suspendu\u00a0: ${reason}.`,
    again: (when) => `Nous y reviendrons le ${when}.`,
    reply:
      'Si vous avez une réponse à nous donner ou si la situation a changé, répondez à ce message et nous reprendrons.',
  },
  holdReminded: {
    missing: (number, title) =>
      `Pour avancer sur ${number}, «\u00a0${title}\u00a0», il nous manque encore un élément de votre part. Notre dernier message précise lequel.`,
    reply: 'Répondez à ce message et nous reprendrons.',
    last: 'Ceci est notre dernier rappel. Sans réponse de votre part, nous considérerons l’affaire réglée.',
  },
  waiting: {
    waits: (number, when) => `${number} est mis en attente jusqu’au ${when}. Nous le reprendrons alors.`,
    reply: 'Si cela ne peut pas attendre aussi longtemps, répondez à ce message.',
  },
  workaround: {
    helps: (number) =>
      `Ce qui est à l’origine de ${number} est connu et n’est pas encore résolu. D’ici là, voici ce qui aide\u00a0:`,
    goesOn: 'Nous continuons à y travailler et vous écrirons lorsque ce sera résolu.',
    reply: 'Si cela n’aide pas, répondez à ce courriel.',
  },
  resolved: {
    isResolved: (number) => `Nous pensons que ${number} est résolu\u00a0:`,
    byWorkaround: (number) =>
      `Nous pensons que ${number} est réglé pour l’instant par une solution de contournement\u00a0:`,
    question: 'Merci de nous dire si c’est le cas.',
    yes: 'Oui, c’est résolu',
    no: 'Non, pas encore',
    otherwise: (businessDays) =>
      `Si quelque chose ne va toujours pas, vous pouvez aussi répondre à ce message. Sans nouvelles de votre part, nous clôturerons après ${businessDays}.`,
  },
  closed: {
    isClosed: (number) => `${number} est clos.`,
    how: {
      confirmed: 'Merci de votre confirmation.',
      by_desk: 'Il ne nous reste rien à faire.',
      automatically: 'Aucun autre problème ne nous a été signalé.',
      with_problem: 'La cause est résolue\u00a0:',
    },
    toSurvey: 'Dites-nous si vous êtes satisfait',
    reply: 'Si le problème réapparaît, répondez à ce message.',
  },
  restored: {
    goesOn: (number) =>
      `Nous vous avions annoncé que ${number} était réglé. C’était trop tôt\u00a0: il est de nouveau ouvert, et nous continuons comme avant.`,
    reply: 'Vous n’avez rien à faire. Si c’est tout de même réglé pour vous, répondez à ce courriel.',
  },
  canceled: {
    isCanceled: (number) => `${number} a été annulé et ne sera pas traité\u00a0:`,
    reply: 'S’il s’agit d’une erreur, répondez à ce message.',
  },
  merged: {
    isMerged: (number, into) => `${number} concerne la même affaire que ${into}. Nous traitons les deux sous ${into}.`,
    goesOn: (number) => `${number} est finalement une affaire à part. Nous continuons à la traiter comme avant.`,
    another: (number) => `Quelqu’un d’autre nous a signalé la même affaire. Nous traitons les deux sous ${number}.`,
    reply: 'Vous n’avez rien à faire. Vos réponses à nos messages nous parviennent comme avant.',
  },
  split: {
    isSplit: (number, to, title) =>
      `Une partie de ce qui a été écrit au sujet de ${number} est une affaire à part\u00a0: « ${title} ». Nous la traitons sous ${to}, et ${number} comme avant.`,
    ofOthers: (number) =>
      `Une partie de ce qui a été écrit au sujet de ${number} est une autre affaire, que nous traitons séparément. Nous continuons à traiter ${number} comme avant.`,
    reply: 'Vous n’avez rien à faire. Vos réponses à nos messages nous parviennent comme avant.',
  },
  status: {
    ofOne: 'Voici où cela en est\u00a0:',
    ofSeveral: 'Voici où en sont vos dossiers ouverts\u00a0:',
    toStatus: 'Lire ce qui a été écrit',
    reply: 'Pour ajouter une précision, répondez simplement à ce message.',
  },
};
