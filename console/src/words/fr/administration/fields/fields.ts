import type { FieldWords } from '../../../en/administration/fields/fields.ts';

export const fields: Record<string, Record<string, FieldWords>> = {
  groups: {
    label: { label: 'Libellé', help: 'Tel qu’on le lit.', example: 'Infrastructure' },
    tier: { label: 'Niveau', help: 'Une escalade fonctionnelle amène un dossier au niveau suivant.' },
    email: {
      label: 'Adresse',
      help: 'Courriels sur les dossiers que personne du groupe n’a encore.',
      example: 'infra@example.com',
    },
    lead: {
      label: 'Responsable',
      help: 'Qui les escalades désignent par le responsable du groupe.',
      example: 'ben@example.com',
    },
    calendar: { label: 'Calendrier', help: 'Quand le groupe travaille, si l’on ne sait rien d’une personne.' },
    zone: { label: 'Fuseau', help: 'Où travaille le groupe. Les niveaux de service peuvent y lire leur calendrier.' },
    supplier: {
      label: 'Fournisseur',
      help: 'Des gens d’ailleurs sous contrat : leur horloge court à côté de celle du groupe.',
    },
    assignment: { label: 'Le desk choisit qui', help: 'Sinon ce sont les personnes.' },
    method: { label: 'Selon', help: 'Selon quoi quelqu’un du groupe est choisi.' },
    schedule: {
      label: 'Planning',
      help: 'Dont l’astreinte le reçoit ; pour cette méthode seulement.',
      example: 'SCH-000001',
    },
    skills: {
      label: 'Compétences',
      help: 'Par catégorie ce qu’il faut savoir faire, une catégorie par ligne.',
      example: 'network = dns, vpn',
    },
  },
  calendars: {
    zone: { label: 'Fuseau', help: 'Toutes les heures et dates d’ici sont locales à ce fuseau.' },
    always: { label: 'Toujours ouvert', help: 'Chaque heure de chaque jour, jours fériés compris.' },
    holidays: {
      label: 'Jours fériés',
      help: 'Jours fermés, un par ligne. Avec * pour chaque année.',
      example: '2026-12-25 ou *-12-25',
    },
    exceptions: {
      label: 'Exceptions',
      help: 'Dates avec leurs propres heures, une par ligne. Une date seule est fermée.',
      example: '2026-12-24 08:00-12:00',
    },
  },
  priorities: {
    impact: { label: 'Impact', help: 'Quelle part de l’activité est touchée.' },
    urgency: { label: 'Urgence', help: 'Dans combien de temps cela fait mal.' },
  },
  categories: {
    subcategories: { label: 'Sous-catégories', help: 'Une par ligne. Vide : toutes.', example: 'password' },
  },
  'hold-reasons': {
    label: { label: 'Libellé', help: 'Tel qu’on le lit.', example: 'Attend le fournisseur' },
    pauses: { label: 'Suspend', help: 'Horloges arrêtées pour ce motif. Les autres continuent.' },
    tellRequester: { label: 'Prévenir le demandeur', help: 'S’il reçoit un courriel quand le travail s’arrête.' },
    resumesOnAnswer: { label: 'Une réponse fait reprendre', help: 'Si ce qu’il écrit remet le dossier en cours.' },
    reminders: { label: 'Rappeler au demandeur', help: 'Et résoudre le dossier si personne ne répond.' },
    everyBusinessDays: { label: 'Tous les', help: 'Jours ouvrés entre deux rappels.', example: '2' },
    count: {
      label: 'Combien de fois',
      help: 'Après le dernier et un délai de plus, le dossier est résolu.',
      example: '2',
    },
    calendar: { label: 'Calendrier', help: 'Dont on compte les jours ouvrés.' },
    thenResolveCode: { label: 'Puis résoudre avec', help: 'Le code de résolution.', example: 'no_answer' },
    reminderText: { label: 'Texte du rappel', help: 'Au lieu du texte livré.' },
    translations: {
      label: 'Dans d’autres langues',
      help: 'Pour leurs lecteurs ; ce qui manque se lit comme ci-dessus.',
    },
    'label-en': { label: 'Libellé, anglais', help: 'Comme le voient les lecteurs de cette langue.' },
    'label-de': { label: 'Libellé, allemand', help: 'Comme le voient les lecteurs de cette langue.' },
    'label-fr': { label: 'Libellé, français', help: 'Comme le voient les lecteurs de cette langue.' },
    'reminderText-en': { label: 'Texte du rappel, anglais', help: 'Au lieu du texte livré.' },
    'reminderText-de': { label: 'Texte du rappel, allemand', help: 'Au lieu du texte livré.' },
    'reminderText-fr': { label: 'Texte du rappel, français', help: 'Au lieu du texte livré.' },
  },
  answers: {
    label: { label: 'Libellé', help: 'D’après lequel on choisit.', example: 'Demander la version' },
    language: { label: 'Langue', help: 'Proposée si c’est celle du lecteur ; toujours si rien n’est dit.' },
    groups: { label: 'Groupes', help: 'À qui elle est ; à tous sans choix.' },
    body: {
      label: 'Texte',
      help: 'Les variables sont remplies au moment du choix.',
      example: '{{requester.name}}, {{record.number}}, {{record.title}}, {{record.resolveBy}}',
    },
  },
  requesters: {
    domains: {
      label: 'Domaines du portail',
      help: 'Qui y a une adresse peut se connecter par un code reçu par courriel. Un par ligne.',
      example: 'example.com',
    },
    mayChooseImpact: { label: 'Impact au choix', help: 'Aucun : il est calculé.' },
    mayChooseUrgency: { label: 'Urgence au choix', help: 'Aucune : elle est calculée.' },
    byRequester: { label: 'Peuvent annuler leurs dossiers', help: 'Tant que personne ne les a résolus.' },
    closureDays: { label: 'Clos après', help: 'Jours ouvrés après la résolution sans réponse.', example: '5' },
    closureCalendar: { label: 'Calendrier de clôture', help: 'Dont on compte les jours ouvrés.' },
    reopenDays: {
      label: 'Réouverture pendant',
      help: 'Jours après la clôture où une réponse rouvre ; ensuite c’est un nouveau dossier.',
    },
    reopenCalendar: { label: 'Calendrier de réouverture', help: 'Dans le fuseau duquel on compte les jours.' },
    survey: { label: 'Demander comment c’était', help: 'Une question par courriel après la clôture.' },
    surveyDays: { label: 'Enquête ouverte', help: 'Jours pendant lesquels le lien vaut.', example: '14' },
  },
  mail: {
    addresses: { label: 'Adresses du desk', help: 'Une par ligne ; la première envoie.', example: 'help@example.com' },
    name: { label: 'Nom de l’expéditeur', help: 'Tel que les messageries le montrent.', example: 'Service desk' },
    language: { label: 'Langue', help: 'Des lecteurs dont on ne sait rien.' },
    zone: { label: 'Fuseau', help: 'Où lisent ceux dont on ne sait rien ; sinon celui du groupe, ou UTC.' },
    agents: {
      label: 'Agents qui répondent par courriel',
      help: 'Gens du desk avec leur messagerie, une adresse par ligne. DMARC doit répondre de chaque courriel.',
    },
    forwarders: {
      label: 'Transferts',
      help: 'Adresses qui transmettent le courrier des gens, une par ligne.',
      example: 'info@example.com',
    },
    lists: {
      label: 'Listes',
      help: 'Listes dont le courrier vient de gens : adresse ou List-Id, une par ligne.',
      example: 'staff.example.com',
    },
    thanksReopen: {
      label: 'Un merci rouvre',
      help: 'Si une réponse qui ne fait que remercier rouvre ce qui est résolu.',
    },
    digestAfter: {
      label: 'Grouper après',
      help: 'Autant de courriels partent tout de suite à une adresse ; le reste en devient un.',
      example: '5',
    },
    digestWithin: { label: 'Grouper sur', help: 'Minutes pendant lesquelles on compte.', example: '10' },
  },
  maintenance: {
    label: { label: 'Libellé', help: 'Tel qu’on le lit.', example: 'Soirée de correctifs' },
    from: {
      label: 'De',
      help: 'Un instant en UTC. Il faut une fin, sauf si un calendrier dit quand.',
      example: '2026-12-01T20:00:00Z',
    },
    to: { label: 'À', help: 'Un instant en UTC.', example: '2026-12-01T22:00:00Z' },
    calendar: { label: 'Calendrier', help: 'Chaque fois qu’il est ouvert, pour des travaux qui reviennent.' },
    items: {
      label: 'Éléments',
      help: 'Noms ou motifs de ce qui est en travaux, un par ligne ; sans rien, tout.',
      example: 'web-*',
    },
    source: { label: 'Source de l’alerte', help: 'Seulement les alertes de cette source.', example: 'aws.cloudwatch' },
    severity: { label: 'Gravité', help: 'Seulement celles-ci.' },
    during: { label: 'Pendant ce temps', help: 'Ce que fait une alerte.' },
  },
  escalation: {
    defaultGroup: { label: 'Groupe par défaut', help: 'Reçoit ce qu’aucune règle ni aucun élément n’envoie ailleurs.' },
    incidentManager: {
      label: 'Gestionnaire d’incidents',
      help: 'Prévenu de ce qui passe de main en main et des dépassements qui le nomment.',
      example: 'mia@example.com',
    },
    problemManager: {
      label: 'Gestionnaire de problèmes',
      help: 'Prévenu des problèmes ouverts ou proposés, et des contournements.',
      example: 'problems@example.com',
    },
    bouncesToManager: {
      label: 'Transmis au plus',
      help: 'Plus souvent, et le dossier va au gestionnaire d’incidents.',
      example: '5',
    },
  },
};
