import type { FieldWords } from '../../../en/administration/fields/fields.ts';

export const recordFields: Record<string, Record<string, FieldWords>> = {
  people: {
    email: {
      label: 'Adresse',
      help: 'Avec laquelle la personne se connecte. Elle ne change plus ensuite.',
      example: 'lin@example.com',
    },
    name: { label: 'Nom', help: 'Tel que collègues et demandeurs le lisent.', example: 'Lin Ito' },
    groups: { label: 'Groupes', help: 'Dont les dossiers figurent sous « Mes groupes ».' },
    skills: {
      label: 'Compétences',
      help: 'Une par ligne : 1 sait, 2 le fait souvent, 3 l’enseigne.',
      example: 'network 2',
    },
    calendar: { label: 'Calendrier', help: 'Quand elle travaille ; sinon celui de son groupe.' },
    zone: { label: 'Fuseau', help: 'Dans lequel les courriels disent l’heure.' },
    language: { label: 'Langue', help: 'Des courriels à cette personne.' },
    capacity: { label: 'Capacité', help: 'Dossiers à la fois.', example: '8' },
  },
  register: {
    id: {
      label: 'Identifiant',
      help: 'Par lequel dossiers et éléments le nomment. Il ne change plus.',
      example: 'web-shop',
    },
    label: { label: 'Libellé', help: 'Tel qu’on le lit.', example: 'Boutique' },
    names: {
      label: 'Noms',
      help: 'Comment alertes et gens l’appellent, un par ligne, avec * pour le reste.',
      example: 'shop-*',
    },
    group: { label: 'Groupe', help: 'Reçoit les dossiers à son sujet.' },
    owner: { label: 'Responsable', help: 'Qui en répond.', example: 'ben@example.com' },
    criticality: { label: 'Criticité', help: 'L’impact des dossiers à son sujet, si personne ne dit autre chose.' },
    dependsOn: {
      label: 'Dépend de',
      help: 'Identifiants des éléments sans lesquels il ne marche pas, un par ligne.',
      example: 'payments',
    },
    environment: { label: 'Environnement', help: 'Où il tourne.', example: 'production' },
    runbook: {
      label: 'Runbook',
      help: 'Une adresse montrée sur les dossiers à son sujet.',
      example: 'https://wiki.example.com/shop',
    },
    service: { label: 'Service', help: 'Si les demandeurs le connaissent comme service.' },
    public: { label: 'Public', help: 'Si tout le monde peut lire son état.' },
  },
  silences: {
    item: { label: 'Élément', help: 'Un nom, avec * pour le reste.', example: 'web-*' },
    source: { label: 'Source', help: 'De l’alerte ; * est toute source.', example: 'aws.cloudwatch' },
    title: { label: 'Titre', help: 'Avec * pour le reste.', example: 'CPU*' },
    severity: { label: 'Gravité', help: 'Sans choix : toutes.' },
    reason: { label: 'Raison', help: 'Figure sur chaque dossier concerné.', example: 'Nouveau disque' },
  },
  'webhooks-out': {
    format: {
      label: 'Format',
      help: 'Pour des programmes, ou comme message dans un canal. Ne peut être changé ensuite.',
    },
    name: { label: 'Nom', help: 'Les règles d’escalade l’appellent ainsi.', example: 'Téléphone d’astreinte' },
    url: {
      label: 'Adresse',
      help: 'https. Celle d’une messagerie est secrète et affichée jusqu’à son hôte.',
      example: 'https://hooks.example.com/desk',
    },
    events: { label: 'Événements', help: 'Un par ligne. * les désigne tous.', example: 'incident.opened.v1' },
    priority: { label: 'Priorité', help: 'Seulement ces dossiers\u00a0; sans choix, tous.' },
    group: { label: 'Groupe', help: 'Seulement leurs dossiers\u00a0; sans choix, tous.' },
    owner: { label: 'Responsable', help: 'Est averti quand il est suspendu.', example: 'lin@example.com' },
  },
  slack: {
    botToken: {
      label: 'Jeton du bot',
      help: '« Bot User OAuth Token » à la page « OAuth & Permissions » de l’application, une fois installée.',
      example: 'xoxb-…',
    },
    signingSecret: {
      label: 'Signing Secret',
      help: '« Signing Secret » à la page « Basic Information » de l’application, sous « App Credentials ».',
    },
    team: {
      label: 'Espace de travail',
      help: 'Son identifiant : la partie de l’adresse qui commence par T quand Slack est ouvert dans un navigateur. Peut manquer tant que le desk n’a qu’un locataire.',
      example: 'T0123ABCD',
    },
  },
  tenants: {
    addresses: {
      label: 'Adresses',
      help: 'Celles qu’il peut utiliser, une par ligne. Le courrier vers elles est à lui.',
      example: 'acme@desk.example.com',
    },
  },
};
