import type { MajorMailWords } from '#domain/words/shape/majors/major-mail-words.ts';

export const majorMails: MajorMailWords = {
  undecidedYet: (number, days) =>
    days === 1
      ? `Depuis un jour ouvré, ${number} est proposé comme incident majeur. Merci de l’accepter ou de le refuser\u00a0:`
      : `Depuis ${days} jours ouvrés, ${number} est proposé comme incident majeur. Merci de l’accepter ou de le refuser\u00a0:`,
  accepted: (number, commander) => `${number} est un incident majeur, dirigé par ${commander}.`,
  update: (number, by) => `${by} fait le point sur ${number}\u00a0:`,
  demoted: (number) => `${number} n’est plus un incident majeur\u00a0:`,
  updateMissed: (number, when) => `Un point sur ${number} était attendu le ${when} et n’a pas été envoyé.`,
  updatesMissed: (number, count, since) => `${count} points sur ${number} manquent depuis le ${since}.`,
  conditions: 'Situation',
  actions: 'Actions',
  needs: 'Besoins',
  bridge: 'Conférence',
  commander: 'Direction',
  since: 'Depuis',
  nextUpdate: 'Prochain point',
};
