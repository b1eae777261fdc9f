import type { ReviewWords } from '#domain/words/shape/majors/review-words.ts';
import { report } from './report.ts';

export const review: ReviewWords = {
  duration: (seconds) => {
    const [days, hours] = [Math.floor(seconds / 86_400), Math.floor((seconds % 86_400) / 3600)];
    const minutes = Math.floor((seconds % 3600) / 60);
    const parts = [days && `${days} j`, hours && `${hours} h`, minutes && `${minutes} min`].filter((part) => part);
    return parts.length === 0 ? `${seconds} s` : parts.join(' ');
  },
  channels: {
    ...{ email: 'e-mail', monitoring: 'supervision', portal: 'portail', api: 'API', phone: 'téléphone' },
    ...{ chat: 'messagerie', sms: 'SMS', walk_in: 'sur place' },
  },
  clocks: {
    ...{ response: 'Réponse', resolution: 'Résolution', group: 'Groupe', supplier: 'Fournisseur' },
    update: 'Points de situation',
  },
  durations: {
    ...{ detect: 'Avant détection', declare: 'Avant déclaration', identify: 'Avant identification' },
    ...{ mitigate: 'Avant atténuation', restore: 'Avant rétablissement' },
  },
  drafts: {
    byMonitoring: (source) => `La supervision (${source}) l’a remarqué, par une alerte.`,
    byDesk: (channel) => `Le centre de services l’a remarqué (${channel}).`,
    byRequester: (channel) => `Signalé par un demandeur (${channel}).`,
    forRequester: (channel) => `Signalé par un demandeur (${channel}), enregistré par le centre de services.`,
    noWord: 'Personne parmi les personnes touchées n’a été informé avant la revue.',
    firstAnswer: (after) => `${after} après l’ouverture, par une réponse du centre de services.`,
    firstUpdate: (after) => `${after} après l’ouverture, par un point de situation.`,
    updates: (sent, missed) => `Points envoyés aux parties prenantes\u00a0: ${sent}. Manqués\u00a0: ${missed}.`,
    handovers: (groups, people, path) =>
      `Transmis à un autre groupe\u00a0: ${groups} fois. Au sein d’un groupe\u00a0: ${people} fois. Groupes\u00a0: ${path}.`,
    called: (people, absent) =>
      `Personnes appelées\u00a0: ${people}. ${absent === '' ? 'Toutes sont venues.' : `Ni pris en charge ni venues\u00a0: ${absent}.`}`,
    kept: (clock, after, target) => `${clock}\u00a0: tenu (${after} sur ${target})`,
    missed: (clock, by, target) => `${clock}\u00a0: dépassé de ${by} (objectif ${target})`,
    unsettled: (clock) => `${clock}\u00a0: sans verdict`,
    corrected: (milestones) => `Instants corrigés\u00a0: ${milestones}`,
  },
  report,
};
