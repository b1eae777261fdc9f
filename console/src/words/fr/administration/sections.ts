import type { sections as english } from '../../en/administration/sections.ts';

export const sections: typeof english = {
  groupsOfSections: { rules: 'Configuration', publishing: 'Publication', records: 'Personnes et connexions' },
  sections: {
    groups: { title: 'Groupes', help: 'Qui fait le travail. Un dossier est toujours dans l’un d’eux.' },
    'service-levels': {
      title: 'Niveaux de service',
      help: 'Ce qui est promis. Pour chaque horloge, la première entrée qui convient fixe la cible ; l’ordre compte.',
    },
    calendars: {
      title: 'Calendriers',
      help: 'Quand on travaille. Les horloges comptent le temps ouvert de l’un d’eux.',
    },
    priorities: { title: 'Priorités', help: 'Comment l’impact et l’urgence donnent une priorité.' },
    categories: {
      title: 'Catégories',
      help: 'De quoi parlent les dossiers, avec leurs sous-catégories. Sans entrée, tout mot est permis.',
    },
    'hold-reasons': {
      title: 'Motifs de suspension',
      help: 'Pourquoi le travail peut s’arrêter, quelles horloges s’arrêtent avec lui et qui reçoit un rappel.',
    },
    answers: { title: 'Réponses types', help: 'Ce qu’on répond encore et encore.' },
    requesters: {
      title: 'Demandeurs',
      help: 'Qui peut utiliser le portail, ce qu’on peut y choisir et comment les dossiers se terminent.',
    },
    mail: { title: 'Courrier', help: 'Comment on atteint le desk par courriel et comment il écrit.' },
    alerts: { title: 'Alertes', help: 'Quels événements d’AWS sont voulus et ce que fait leur rétablissement.' },
    'alert-rules': {
      title: 'Règles d’alerte',
      help: 'Ce qui est fixé sur une alerte avant qu’elle devienne un dossier. Dans l’ordre ; la dernière l’emporte.',
    },
    'alert-sources': {
      title: 'Gravités des sources',
      help: 'Comment les mots d’une source deviennent les gravités du desk.',
    },
    senders: {
      title: 'Expéditeurs propres',
      help: 'Un expéditeur propre d’un type de source : un second Alertmanager, un script.',
    },
    routing: { title: 'Routage', help: 'Quel groupe reçoit un dossier. La première règle qui convient décide.' },
    'escalation-policies': {
      title: 'Règles d’escalade',
      help: 'Ce qui se passe quand une promesse est en danger ou rompue. Les niveaux de service en nomment une.',
    },
    chains: { title: 'Chaînes', help: 'Des personnes prévenues ensemble, par exemple la direction par rang.' },
    'paging-policies': {
      title: 'Plans d’appel',
      help: 'Qui est appelé, étape par étape, jusqu’à ce que quelqu’un accepte.',
    },
    'paging-rules': {
      title: 'Règles d’appel',
      help: 'Pour quels dossiers on appelle. La première règle qui convient décide.',
    },
    heartbeats: {
      title: 'Signes de vie',
      help: 'Ce qui dit de temps en temps que tout va bien, et fait une alerte sinon.',
    },
    majors: { title: 'Incidents majeurs', help: 'Où l’on y parle, et jusqu’à quand on les passe en revue.' },
    'major-rules': {
      title: 'Règles des incidents majeurs',
      help: 'Quels dossiers sont proposés d’eux-mêmes comme incident majeur, une fois par règle.',
    },
    'major-roles': {
      title: 'Rôles des incidents majeurs',
      help: 'Qui fait quoi tant que l’un d’eux dure. « commander » le dirige.',
    },
    'communication-plans': {
      title: 'Plans de communication',
      help: 'Qui est prévenu d’un incident majeur, et à quelle cadence.',
    },
    questionnaires: {
      title: 'Questionnaires',
      help: 'Ce que demande une revue. Les identifiants diffèrent tous, d’un questionnaire à l’autre aussi.',
    },
    'problem-trends': {
      title: 'Tendances',
      help: 'Quels incidents, ouverts souvent, sont proposés d’eux-mêmes comme problème.',
    },
    'status-page': { title: 'Page d’état', help: 'Ce que le public lit des services, sans se connecter.' },
    webhooks: {
      title: 'Webhooks des étapes',
      help: 'Des adresses de la configuration que les étapes d’une escalade appellent.',
    },
    tasks: { title: 'Tâches', help: 'Ce que suit une tâche qui ne dit rien d’autre.' },
    maintenance: { title: 'Fenêtres de maintenance', help: 'Travaux prévus pendant lesquels on attend des alertes.' },
    escalation: { title: 'Escalade', help: 'Qui reçoit ce qui n’est à personne d’autre.' },
    document: { title: 'Document entier', help: 'La configuration en texte, pour ce qui n’a pas de formulaire.' },
    publish: {
      title: 'Différences',
      help: 'Rien ne vaut avant la publication. Voyez ce qui change, ce que cela fait, et dites pourquoi.',
    },
    history: { title: 'Versions', help: 'Qui a publié quoi, quand et pourquoi.' },
    replay: {
      title: 'Dossiers ouverts',
      help: 'Les dossiers gardent la version avec laquelle ils ont été ouverts jusqu’à ce qu’on les déplace.',
    },
    setup: { title: 'Contrôle', help: 'Ce qui manque avant de pouvoir compter sur le desk, et qu’y faire.' },
    people: {
      title: 'Personnes',
      help: 'Qui travaille ici : groupes, compétences, horaires, absences. Ce qui figure ici fait foi ; le document peut nommer des personnes, leurs horaires et leur langue, et la publication n’en reprend que ce qui y est nouveau.',
    },
    register: { title: 'Registre', help: 'Sur quoi tourne l’activité, qui s’en occupe, de quoi cela dépend.' },
    integrations: { title: 'Intégrations', help: 'Ce qui peut signaler des alertes par webhook, et si on l’entend.' },
    'webhooks-out': {
      title: 'Webhooks',
      help: 'D’autres systèmes, et des canaux Slack ou Teams, informés de ce qui se passe.',
    },
    slack: { title: 'Slack', help: 'L’application par laquelle on est alerté dans Slack, et y répond.' },
    silences: { title: 'Silences', help: 'Des alertes qui ne préviennent personne pendant un temps.' },
    addresses: { title: 'Adresses', help: 'Si le courrier part vers une adresse, et la débloquer.' },
    audit: { title: 'Audit', help: 'Qui a changé quoi du desk lui-même.' },
    tenants: { title: 'Locataires', help: 'Quelles adresses un locataire peut utiliser.' },
  },
};
