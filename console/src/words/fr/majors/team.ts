import type { MajorsWords } from '../../../majors/use-majors-words.ts';

export const team: MajorsWords['team'] = {
  commander: 'Direction',
  commanderHelp: 'Dirige : tranche, et répond des points de situation.',
  roles: 'Rôles',
  severalHelp: 'Adresses, séparées par des virgules.',
  onCall: (name) => `${name} est d’astreinte.`,
  nobodyOnCall: (schedule) => `Personne n’est d’astreinte dans ${schedule}.`,
  plan: 'Plan de communication',
  noPlan: 'Aucun : personne n’est prévenu',
  cadence: 'Un point toutes les',
  cadenceHelp: 'Le premier est dû ce temps après l’acceptation, puis après chaque point aux parties prenantes.',
  bridge: 'Conférence',
  bridgeHelp: 'Un lien vers le lieu où l’on parle : https:, tel: ou sip:.',
  bridgeByTemplate: 'Laissé vide, il est formé d’après le modèle configuré.',
  tells: (count) =>
    count === 0
      ? 'Personne n’est prévenu'
      : count === 1
        ? '1 personne est prévenue'
        : `${count} personnes sont prévenues`,
  tellsSystems: (names) => `et ces systèmes : ${names}`,
  called: 'Qui a un rôle, et le groupe du dossier, est appelé tout de suite à la conférence.',
  untouched: 'Statut, délais et dossiers enfants ne changent pas.',
  day: 'j',
  showNames: 'Montrer qui',
};
