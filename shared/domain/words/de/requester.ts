import type { RequesterMailWords } from '#domain/words/shape/requester-mail-words.ts';

export const requester: RequesterMailWords = {
  acknowledgement: {
    received: (what, number) =>
      `wir haben ${what} erhalten. Die Nummer lautet ${number}. Sobald es Neuigkeiten gibt, schreiben wir Ihnen.`,
    toStatus: 'Den aktuellen Stand ansehen',
    reply: 'Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese E-Mail.',
  },
  comment: {
    wrote: (writer, number) => `Diese Nachricht von „${writer}“ betrifft ${number}.`,
    reply: 'Antworten Sie einfach auf diese E-Mail.',
  },
  held: {
    isOnHold: (number, reason) => `${number} ist angehalten: ${reason}.`,
    again: (when) => `Wir sehen es uns am ${when} wieder an.`,
    reply:
      'Wenn Sie eine Antwort für uns haben oder sich etwas geändert hat, antworten Sie auf diese E-Mail, und es geht weiter.',
  },
  holdReminded: {
    missing: (number, title) =>
      `Um bei ${number}, „${title}“, weiterzukommen, brauchen wir noch etwas von Ihnen. Was es ist, steht in unserer letzten E-Mail.`,
    reply: 'Antworten Sie auf diese E-Mail, und es geht weiter.',
    last: 'Dies ist unsere letzte Erinnerung. Wenn wir nichts hören, betrachten wir die Angelegenheit als erledigt.',
  },
  waiting: {
    waits: (number, when) => `${number} ruht bis ${when} und kommt dann von selbst zu uns zurück.`,
    reply: 'Falls es nicht so lange warten kann, antworten Sie bitte auf diese E-Mail.',
  },
  workaround: {
    helps: (number) => `Was hinter ${number} steckt, ist bekannt und noch nicht gelöst. Bis dahin hilft dies:`,
    goesOn: 'Wir arbeiten weiter daran und schreiben Ihnen, wenn es gelöst ist.',
    reply: 'Wenn es nicht hilft, antworten Sie einfach auf diese E-Mail.',
  },
  resolved: {
    isResolved: (number) => `Aus unserer Sicht ist ${number} gelöst:`,
    byWorkaround: (number) => `Aus unserer Sicht ist ${number} vorerst durch eine Umgehungslösung erledigt:`,
    question: 'Bitte sagen Sie uns, ob das stimmt.',
    yes: 'Ja, es ist gelöst',
    no: 'Nein, noch nicht',
    otherwise: (businessDays) =>
      `Wenn noch etwas nicht stimmt, können Sie auch auf diese E-Mail antworten. Hören wir nichts, schließen wir nach ${businessDays}.`,
  },
  closed: {
    isClosed: (number) => `${number} ist geschlossen.`,
    how: {
      confirmed: 'Vielen Dank für Ihre Bestätigung.',
      by_desk: 'Für uns ist nichts mehr zu tun.',
      automatically: 'Wir haben nicht gehört, dass noch etwas fehlt.',
      with_problem: 'Die Ursache ist behoben:',
    },
    toSurvey: 'Sagen Sie uns, wie zufrieden Sie sind',
    reply: 'Sollte das Problem wieder auftreten, antworten Sie auf diese E-Mail.',
  },
  restored: {
    goesOn: (number) =>
      `Wir hatten ${number} als erledigt gemeldet. Das war zu früh: Der Vorgang ist wieder offen, und wir arbeiten daran weiter wie zuvor.`,
    reply: 'Sie brauchen nichts zu tun. Ist es für Sie dennoch erledigt, antworten Sie auf diese E-Mail.',
  },
  canceled: {
    isCanceled: (number) => `${number} wurde storniert und wird nicht bearbeitet:`,
    reply: 'Falls das ein Irrtum ist, antworten Sie bitte auf diese E-Mail.',
  },
  merged: {
    isMerged: (number, into) =>
      `${number} betrifft dieselbe Sache wie ${into}. Wir bearbeiten beides unter ${into} weiter.`,
    goesOn: (number) => `${number} ist doch eine eigene Sache. Wir bearbeiten sie weiter wie zuvor.`,
    another: (number) => `Noch jemand hat uns dieselbe Sache gemeldet. Wir bearbeiten beides unter ${number} weiter.`,
    reply: 'Sie müssen nichts tun. Antworten auf unsere Mails erreichen uns wie bisher.',
  },
  split: {
    isSplit: (number, to, title) =>
      `Ein Teil dessen, was zu ${number} geschrieben wurde, ist eine eigene Sache: „${title}“. Wir bearbeiten sie als ${to} und ${number} weiter wie zuvor.`,
    ofOthers: (number) =>
      `Ein Teil dessen, was zu ${number} geschrieben wurde, ist eine andere Sache, die wir getrennt bearbeiten. ${number} bearbeiten wir weiter wie zuvor.`,
    reply: 'Sie müssen nichts tun. Antworten auf unsere Mails erreichen uns wie bisher.',
  },
  status: {
    ofOne: 'So ist der Stand:',
    ofSeveral: 'So ist der Stand Ihrer offenen Vorgänge:',
    toStatus: 'Nachlesen, was geschrieben wurde',
    reply: 'Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese E-Mail.',
  },
};
