import type { AnnouncementWords } from '#domain/words/shape/announcement-words.ts';

export const announcements: AnnouncementWords = {
  kinds: { outage: 'Panne', maintenance: 'Maintenance prévue', information: 'À savoir' },
  changed: 'Corrigé',
  updated: 'Du nouveau',
  resolved: 'Terminé',
  states: { degraded: 'Ralenti ou avec des erreurs', partial: 'En panne partielle', major: 'En panne' },
  services: 'Services concernés',
  state: 'État',
  begins: 'Du',
  ends: 'Au',
  over: 'C’est terminé.',
  why: 'Vous recevez ceci parce que vous avez signalé quelque chose que cela concerne, ou demandé à être informé.',
  statusPage: 'L’état des services',
  noMore: 'Ne plus recevoir ces messages',
  disruption: (services) => `Perturbation : ${services}`,
  disruptionOfNone: 'Perturbation',
};
