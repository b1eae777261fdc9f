import type { MajorMailWords } from '#domain/words/shape/majors/major-mail-words.ts';

export const majorMails: MajorMailWords = {
  undecidedYet: (number, days) =>
    days === 1
      ? `Seit einem Werktag ist ${number} als Großstörung vorgeschlagen. Bitte annehmen oder ablehnen:`
      : `Seit ${days} Werktagen ist ${number} als Großstörung vorgeschlagen. Bitte annehmen oder ablehnen:`,
  accepted: (number, commander) => `${number} ist eine Großstörung. ${commander} leitet sie.`,
  update: (number, by) => `${by} berichtet, wie es um ${number} steht:`,
  demoted: (number) => `${number} ist keine Großstörung mehr:`,
  updateMissed: (number, when) =>
    `Zu ${number} war am ${when} eine Zwischenmeldung fällig; sie wurde nicht verschickt.`,
  updatesMissed: (number, count, since) => `Zu ${number} fehlen seit ${since} ${count} Zwischenmeldungen.`,
  conditions: 'Lage',
  actions: 'Maßnahmen',
  needs: 'Bedarf',
  bridge: 'Besprechung',
  commander: 'Leitung',
  since: 'Seit',
  nextUpdate: 'Nächste Meldung',
};
