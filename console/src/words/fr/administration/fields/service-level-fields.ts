import type { FieldWords } from '../../../en/administration/fields/fields.ts';

export const serviceLevelFields: Record<string, Record<string, FieldWords>> = {
  'service-levels': {
    name: { label: 'Nom', help: 'Tel qu’il figure à côté de l’horloge.', example: 'gold' },
    priority: { label: 'Pour les priorités', help: 'Sans choix : toutes.' },
    kind: { label: 'Pour les sortes', help: 'Sans choix : toutes.' },
    category: { label: 'Pour les catégories', help: 'Sans choix : toutes.' },
    group: { label: 'Pour les groupes', help: 'Sans choix : tous.' },
    requester: {
      label: 'Pour les demandeurs',
      help: 'Adresses ou domaines entiers, un par ligne.',
      example: '@example.com',
    },
    configurationItem: {
      label: 'Pour les éléments',
      help: 'Identifiants du registre, un par ligne.',
      example: 'web-shop',
    },
    response: { label: 'Réponse', help: 'Jusqu’à ce que quelqu’un du desk le prenne.' },
    resolution: { label: 'Résolution', help: 'Jusqu’à ce qu’il soit résolu.' },
    groupClock: { label: 'Groupe', help: 'Ce qu’un groupe promet au desk (OLA).' },
    supplier: { label: 'Fournisseur', help: 'Ce qu’un fournisseur promet au desk ; ne court que pour ses groupes.' },
    target: { label: 'Cible', help: 'Temps ouvert du calendrier, ou jours ouvrés.', example: '4 heures' },
    clockCalendar: { label: 'Calendrier de cette horloge', help: 'Au lieu de celui de l’entrée.' },
    clockThresholds: {
      label: 'Avertissements de cette horloge',
      help: 'Au lieu de ceux de l’entrée.',
      example: '50, 75',
    },
    onReassign: { label: 'Quand il revient', help: 'Ce que fait l’horloge quand le dossier revient au groupe.' },
    calendar: { label: 'Calendrier', help: 'Dont le temps ouvert est compté.' },
    zoneFrom: {
      label: 'Fuseau',
      help: 'Si les heures du calendrier se lisent dans son fuseau ou dans celui du groupe qui a le dossier.',
    },
    thresholds: {
      label: 'Avertissements',
      help: 'Pour cent de la cible, ou temps ouvert avant sa fin, séparés par des virgules.',
      example: '50, 75, PT30M',
    },
    reopen: { label: 'Après réouverture', help: 'Ce que fait l’horloge de résolution.' },
    mode: { label: 'Quand la cible change', help: 'Ce qu’une nouvelle priorité veut dire pour une horloge en cours.' },
    escalation: { label: 'Escalade', help: 'La règle dont les horloges suivent les étapes.' },
  },
};
