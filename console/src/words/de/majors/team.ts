import type { MajorsWords } from '../../../majors/use-majors-words.ts';

export const team: MajorsWords['team'] = {
  commander: 'Leitung',
  commanderHelp: 'Leitet: entscheidet und steht für die Meldungen ein.',
  roles: 'Rollen',
  severalHelp: 'Adressen, durch Kommas getrennt.',
  onCall: (name) => `${name} hat Bereitschaft.`,
  nobodyOnCall: (schedule) => `In ${schedule} hat niemand Bereitschaft.`,
  plan: 'Kommunikationsplan',
  noPlan: 'Keiner: niemand erfährt es',
  cadence: 'Eine Meldung alle',
  cadenceHelp:
    'So lange nach der Annahme ist die erste fällig, dann nach jeder Meldung an die Stakeholder die nächste.',
  bridge: 'Konferenz',
  bridgeHelp: 'Ein Link dorthin, wo gesprochen wird: https:, tel: oder sip:.',
  bridgeByTemplate: 'Bleibt es leer, wird er nach der eingestellten Vorlage gebildet.',
  tells: (count) =>
    count === 0 ? 'Niemand erfährt es' : count === 1 ? '1 Person erfährt es' : `${count} Personen erfahren es`,
  tellsSystems: (names) => `und diese Systeme: ${names}`,
  called: 'Wer eine Rolle hat, und die Gruppe des Vorgangs, wird sofort in die Konferenz gerufen.',
  untouched: 'Status, Uhren und untergeordnete Vorgänge bleiben, wie sie sind.',
  day: 'T',
  showNames: 'Zeigen, wer',
};
