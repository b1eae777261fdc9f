import type { PageWords } from '#domain/words/shape/page-words.ts';

/** A no-break space stands before a colon, a question mark and inside quotation marks. */
export const pages: PageWords = {
  resolution: {
    title: (number) => `${number} est-il résolu\u00a0?`,
    legend: 'Votre réponse',
    confirm: 'Oui, c’est résolu',
    reject: 'Non, pas encore',
    reason: 'Sinon\u00a0: qu’est-ce qui ne va pas encore\u00a0?',
    send: 'Envoyer la réponse',
    chooseOne: 'Veuillez choisir l’une des deux réponses.',
    notYet:
      'Le dossier ne peut pas encore être clos\u00a0: un travail est en cours. Nous le clorons quand il sera terminé.',
    confirmed: { title: 'Merci', text: (number) => `${number} est clos.` },
    rejected: {
      title: 'Nous nous en occupons à nouveau',
      text: (number) => `${number} est rouvert et de retour chez ceux qui y ont travaillé.`,
    },
  },
  task: {
    title: (number) => `Cette tâche de ${number} est-elle terminée\u00a0?`,
    due: (when) => `Échéance\u00a0: ${when}.`,
    notes: 'Que devrions-nous savoir\u00a0? (facultatif)',
    send: 'Elle est terminée',
    done: { title: 'Merci', text: (task) => `«\u00a0${task}\u00a0» est terminée.` },
  },
  survey: {
    title: 'Êtes-vous satisfait de nous\u00a0?',
    about: (number) => `À propos de ${number}\u00a0:`,
    legend: 'Quel est votre degré de satisfaction\u00a0?',
    scores: ['Très insatisfait', 'Insatisfait', 'Ni l’un ni l’autre', 'Satisfait', 'Très satisfait'],
    comment: 'Que devrions-nous savoir\u00a0? (facultatif)',
    send: 'Envoyer la réponse',
    chooseOne: 'Veuillez choisir l’une des cinq réponses.',
    thanks: { title: 'Merci', text: 'Votre réponse nous est parvenue.' },
  },
  status: {
    title: (number) => `Où en est ${number}`,
    reported: 'Signalé',
    changed: 'Dernière modification',
    onHold: 'En attente de',
    waitsUntil: 'En attente jusqu’au',
    answer: 'Comment cela a été résolu',
    said: 'Ce qui a été écrit',
    nothingSaid: 'Rien pour l’instant.',
    toAnswer: 'Est-ce résolu\u00a0? Confirmer ou refuser',
    write: {
      title: 'Nous écrire',
      text: 'Votre message',
      send: 'Envoyer',
      urge: 'Envoyer\u00a0: c’est devenu plus urgent',
      missing: 'Veuillez écrire quelques mots.',
      notNow: 'Ce n’est plus possible\u00a0; veuillez regarder où cela en est.',
      sent: { title: 'Merci', text: (number) => `Votre message est joint à ${number}.` },
      urged: { title: 'Merci', text: (number) => `Les responsables de ${number} vont l’examiner.` },
    },
  },
  page: {
    title: (number) => `${number} a besoin de quelqu’un`,
    text: 'Si vous le prenez, il vous est attribué et personne d’autre n’est appelé.',
    take: 'Le prendre',
    taken: { title: 'C’est à vous', text: (number) => `${number} est à vous. Personne d’autre n’est appelé.` },
    others: (person) => `${person} l’a pris.`,
  },
  dead: {
    invalid: {
      title: 'Ce lien n’est pas valable',
      text: 'Veuillez reprendre le lien du courriel tel quel\u00a0; certains programmes coupent les longs liens.',
    },
    expired: { title: 'Ce lien a expiré', text: 'Pour nous écrire malgré tout, répondez au courriel.' },
    answered: {
      title: 'Il n’y a plus rien à répondre',
      text: 'Une réponse a déjà été donnée, ou la situation a évolué depuis le courriel. Pour nous écrire, répondez au courriel.',
    },
  },
};
