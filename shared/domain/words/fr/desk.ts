import type { DeskMailWords } from '#domain/words/shape/desk-mail-words.ts';
import { changeMails } from './changes/mails.ts';

/** A no-break space stands before a colon and a semicolon, and inside quotation marks. */
export const desk: DeskMailWords = {
  assigned: (by, number) => `${by} vous a attribué ${number}.`,
  assignedInTurn: (number) =>
    `C’est votre tour\u00a0: ${number} vous revient. Acceptez-le, ou refusez-le en disant pourquoi\u00a0; ce sera alors le tour de la personne suivante.`,
  allDeclined: (group, number) =>
    `Personne de ${group} ne prend ${number}\u00a0: toutes les personnes possibles ont refusé. Merci de vous en occuper.`,
  support: {
    asked: (by, number) => `${by} demande votre aide pour ${number}. Le traitement reste à qui l’a.`,
    answer: 'Répondez à ce message\u00a0; votre réponse reste avec le dossier, pour le service seulement.',
  },
  reopened: (by, number, from) =>
    `${by} a rouvert ${number} (précédemment\u00a0: ${from}). Le traitement vous revient.`,
  woken: (number, group) => `La date attendue par ${number} est arrivée. Il est de retour dans la file de ${group}.`,
  takenIn: (from, title, number) =>
    `${from}, « ${title} », a été fusionné avec ${number}. Ses participants, tâches ouvertes, fichiers et alerte sont maintenant ici.`,
  splitOff: (to, title, number) =>
    `Une partie de ${number} est une affaire à part et continue sous ${to}, « ${title} ».`,
  givenBack: (other, number) => `${other} a de nouveau été séparé de ${number} et continue seul.`,
  followUpDue: (number, reason) => `${number} est toujours suspendu (${reason}) et devait être réexaminé maintenant.`,
  childrenRecovered: (number, last) =>
    `Tout ce qui dépend de ${number} est calme ou terminé, ${last} en dernier. Si cela règle l’affaire, marquez le dossier comme résolu.`,
  requesterComment: {
    wrote: (by, number) => `${by} a écrit au sujet de ${number}\u00a0:`,
    reopened: (by, number) => `${by} a répondu, ce qui a rouvert ${number}. Le traitement vous revient\u00a0:`,
  },
  escalated: {
    functional: (number) => `${number} a été transmis à des spécialistes\u00a0:`,
    hierarchical: (number) => `${number} a été escaladé vers vous\u00a0:`,
    requester: (number) => `${number} a été escaladé pour son demandeur\u00a0; sa priorité est à revoir\u00a0:`,
  },
  majorProposed: (number) =>
    `${number} est peut-être un incident majeur. Merci de trancher\u00a0; d’ici là, il ne se ferme pas de lui-même\u00a0:`,
  majorUndecided: (number) =>
    `${number} est résolu et toujours proposé comme incident majeur. Il reste ouvert jusqu’à votre décision, ou jusqu’à ce que quelqu’un le ferme.`,
  promiseReminded: (number, when) => `Le règlement du dossier ${number} a été promis pour le ${when}.`,
  promiseMissed: (number, when) => `Le règlement du dossier ${number} était promis pour le ${when}. Il reste ouvert.`,
  targetInDanger: (target, number, when) => `${target} du dossier ${number} est menacé. L’échéance est le ${when}.`,
  targetMissed: (target, number, when) => `${target} du dossier ${number} a été manqué le ${when}.`,
  nobodyOnCall: (schedule) => `Dans les 14 prochains jours, personne n’est d’astreinte selon « ${schedule} » :`,
  webhookGivenUp: {
    gone: (webhook) =>
      `Le destinataire du webhook «\u00a0${webhook}\u00a0» indique qu’il n’existe plus. Rien ne lui est envoyé tant que vous ne l’avez pas repris.`,
    failing: (webhook) =>
      `Le destinataire du webhook «\u00a0${webhook}\u00a0» n’a rien accepté pendant une journée. Rien ne lui est envoyé tant que vous ne l’avez pas repris.`,
  },
  openWebhook: 'Ouvrir le webhook',
  articleReviewDue: (article) => `Vous vouliez relire l’article « ${article} » à cette date : est-il encore juste ?`,
  articleDoubted: (article, { notUseful, all }) =>
    `Sur ${all} personnes qui ont voté sur l’article « ${article} », ${notUseful} disent qu’il n’a pas aidé.`,
  openArticle: 'Ouvrir l’article',
  problem: {
    opened: (number) => `Le problème ${number} a été ouvert.`,
    trend: ({ incidents, days, value }) =>
      `${incidents} incidents sur ${value} ont été ouverts en ${days} jours. Ils y sont liés.`,
    known: (number) =>
      `${number} est une erreur connue\u00a0: il existe un contournement, dont les demandeurs ne sont pas informés.`,
    published: (number) =>
      `${number} est une erreur connue. Les demandeurs de ses incidents non résolus sont informés du contournement\u00a0:`,
    open: 'Ouvrir le problème',
  },
  change: changeMails,
  fromTo: (from, to) => `du ${from} au ${to}`,
  openSchedule: 'Ouvrir le planning',
  page: {
    asked: (number) =>
      `${number} a besoin de quelqu’un maintenant. Merci de le prendre ; sinon la personne suivante est appelée.`,
    silent: (number) =>
      `Rien n’a été écrit sur ${number} depuis son acceptation. Merci de vous en occuper ou de dire où il en est.`,
    byHand: (by, number) => `${by} vous appelle pour ${number} :`,
    take: 'Le prendre',
    exhausted: {
      'nobody-accepted': (number) =>
        `Toutes les personnes prévues ont été appelées pour ${number}, et personne n’a accepté.`,
      'nobody-reached': (number) => `Il n’y a personne à appeler pour ${number}.`,
    },
  },
  escalationStepped: (step, number, when) =>
    `Le dossier ${number} a atteint l’étape «\u00a0${step}\u00a0» de son escalade (${when}).`,
};
