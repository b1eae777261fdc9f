import type { FieldWords } from '../../../en/administration/fields/fields.ts';

export const majorFields: Record<string, Record<string, FieldWords>> = {
  majors: {
    bridge: {
      label: 'Conférence',
      help: 'Un lien où {number} et {tenant} tiennent la place de ceux du dossier : https:, tel: ou sip:.',
      example: 'https://meet.example.com/{number}',
    },
    reviewDue: { label: 'Revue due', help: 'Après la résolution, en temps ouvert du calendrier des tâches.' },
  },
  'major-rules': {
    name: { label: 'Nom', help: 'Tel qu’il figure au dossier.', example: 'checkout-down' },
    priority: { label: 'Priorité', help: 'L’une d’elles ; toutes sans choix.' },
    category: { label: 'Catégorie', help: 'L’une d’elles ; toutes sans choix.' },
    group: { label: 'Groupe', help: 'L’un d’eux ; tous sans choix.' },
    requester: { label: 'Demandeur', help: 'Adresses, ou @example.com pour tout un domaine, une par ligne.' },
    configurationItem: { label: 'Élément', help: 'Identifiants du registre, un par ligne.', example: 'web-shop' },
    criticality: { label: 'Criticité', help: 'Au moins : de ce dont il s’agit, ou de ce qui en dépend.' },
    children: { label: 'Dossiers enfants', help: 'Au moins autant de dossiers non résolus dessous.', example: '10' },
  },
  'major-roles': {
    label: { label: 'Libellé', help: 'Tel qu’on le lit.', example: 'Secrétaire' },
    schedule: { label: 'Planning', help: 'Qui est d’astreinte selon lui a le rôle.', example: 'SCH-000001' },
    group: { label: 'Groupe', help: 'Est appelé aussi à la conférence.' },
  },
  'communication-plans': {
    stakeholders: {
      label: 'Parties prenantes',
      help: 'Par ligne : une adresse, ou « group », « chain » ou « webhook » et son nom.',
      example: 'chain management',
    },
    'cadence-critical': {
      label: 'Un point toutes les, critique',
      help: 'Une durée ; sans elle, celle de la priorité juste au-dessus.',
      example: 'PT30M',
    },
    'cadence-high': {
      label: 'Un point toutes les, haute',
      help: 'Une durée ; sans elle, celle de la priorité juste au-dessus.',
      example: 'PT30M',
    },
    'cadence-medium': {
      label: 'Un point toutes les, moyenne',
      help: 'Une durée ; sans elle, celle de la priorité juste au-dessus.',
      example: 'PT30M',
    },
    'cadence-low': {
      label: 'Un point toutes les, basse',
      help: 'Une durée ; sans elle, celle de la priorité juste au-dessus.',
      example: 'PT30M',
    },
    priority: { label: 'Priorité', help: 'L’une d’elles ; toutes sans choix.' },
    category: { label: 'Catégorie', help: 'L’une d’elles ; toutes sans choix.' },
    group: { label: 'Groupe', help: 'L’un d’eux ; tous sans choix.' },
    requester: { label: 'Demandeur', help: 'Adresses, ou @example.com pour tout un domaine, une par ligne.' },
    configurationItem: { label: 'Élément', help: 'Identifiants du registre, un par ligne.', example: 'web-shop' },
  },
  questionnaires: {
    questions: {
      label: 'Questions',
      help: 'Par ligne : identifiant, =, question.',
      example: 'went-well = Qu’est-ce qui a bien marché ?',
    },
  },
  'problem-trends': {
    label: { label: 'Libellé', help: 'Tel qu’on le lit.', example: 'Cinq sur un élément en une semaine' },
    by: { label: 'Compté par', help: 'Ce qu’ils ont en commun.' },
    incidents: { label: 'Incidents', help: 'Au moins autant, sans problème encore.' },
    days: { label: 'Jours', help: 'Pendant lesquels ils ont été ouverts.' },
    priority: { label: 'Priorité', help: 'L’une d’elles ; toutes sans choix.' },
    category: { label: 'Catégorie', help: 'L’une d’elles ; toutes sans choix.' },
    group: { label: 'Groupe', help: 'L’un d’eux ; tous sans choix.' },
    requester: { label: 'Demandeur', help: 'Adresses, ou @example.com pour tout un domaine, une par ligne.' },
    configurationItem: { label: 'Élément', help: 'Identifiants du registre, un par ligne.', example: 'web-shop' },
  },
  'status-page': {
    enabled: { label: 'Visible', help: 'Sinon la page n’existe pas.' },
    label: { label: 'Nom', help: 'Tel qu’il figure en haut de la page.', example: 'État de la boutique' },
    languages: { label: 'Langues', help: 'La première est pour qui n’en lit aucune.' },
    zone: { label: 'Fuseau', help: 'Celui dont minuit termine un jour de l’historique.' },
    colour: { label: 'Couleur', help: 'Du titre, en #rrggbb.', example: '#0a6ebd' },
    logo: { label: 'Logo', help: 'PNG, JPEG, GIF ou WebP, 32 Ko au plus : il fait partie de la page.' },
  },
};
