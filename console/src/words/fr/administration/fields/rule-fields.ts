import type { FieldWords } from '../../../en/administration/fields/fields.ts';

/** Of forms about rules: who gets what, what happens when. */
export const ruleFields: Record<string, Record<string, FieldWords>> = {
  routing: {
    kind: { label: 'Type', help: 'Seulement les dossiers de ce type.' },
    channel: { label: 'Canal', help: 'Comment il est arrivé.' },
    category: { label: 'Catégorie', help: 'Seulement de cette catégorie.', example: 'network' },
    subcategory: { label: 'Sous-catégorie', help: 'Seulement de cette sous-catégorie.', example: 'vpn' },
    source: { label: 'Source de l’alerte', help: 'Seulement ce que cette source signale.', example: 'aws.cloudwatch' },
    requester: { label: 'Demandeur', help: 'Seulement ce que signale cette adresse.', example: 'ana@example.com' },
    configurationItem: {
      label: 'Élément',
      help: 'Seulement ce qui concerne cet élément du registre.',
      example: 'web-shop',
    },
    group: { label: 'Groupe', help: 'Reçoit ce qui répond à tout ce qui précède.' },
  },
  'escalation-policies': {
    steps: { label: 'Étapes', help: 'Ce qui se passe, et quand.' },
    name: { label: 'Nom', help: 'Comme elle figure au dossier.', example: 'warning' },
    clock: { label: 'Horloge', help: 'De quelle promesse il s’agit.' },
    moment: { label: 'Quand', help: 'Avant, à ou après le dépassement.' },
    percent: { label: 'Pour cent', help: 'De la cible consommée.', example: '75' },
    afterBreach: { label: 'Après le dépassement', help: 'Temps ouvert du calendrier de l’horloge.', example: 'PT1H' },
    actions: { label: 'Actions', help: 'Toutes ont lieu.' },
    action: { label: 'Action', help: 'Ce qui se passe.' },
    whom: {
      label: 'Qui',
      help: 'Un par ligne : assignee, owner, group-lead, incident-manager, le nom d’une chaîne, une adresse.',
      example: 'group-lead',
    },
    toGroup: { label: 'Groupe', help: 'Reçoit le dossier.' },
    webhook: { label: 'Webhook', help: 'Est appelé avec le dossier.' },
    publishName: { label: 'Nom', help: 'De l’événement sur le bus.', example: 'sms-to-duty' },
    deliver: { label: 'Courriels', help: 'S’ils attendent que leur destinataire travaille.' },
  },
  chains: {
    addresses: { label: 'Adresses', help: 'Une par ligne, par rang.', example: 'mia@example.com' },
  },
  'paging-policies': {
    steps: { label: 'Étapes', help: 'L’une après l’autre, chacune après l’attente de la précédente.' },
    page: {
      label: 'Qui',
      help: 'Un par ligne : « schedule » ou « group » et son nom, une adresse, ou assignee, owner, group-lead, incident-manager.',
      example: 'schedule primary',
    },
    wait: { label: 'Attente', help: 'D’une acceptation, avant l’étape suivante.', example: 'PT5M' },
    hours: { label: 'Heures', help: 'Seulement pendant les heures d’un calendrier, ou seulement en dehors.' },
    calendar: { label: 'Calendrier', help: 'Dont les heures comptent.' },
    open: { label: 'Pendant l’ouverture', help: 'Sinon pendant la fermeture.' },
    repeat: { label: 'Répétitions', help: 'Combien de fois toutes les étapes reviennent.', example: '1' },
    reAcknowledgeAfter: {
      label: 'De nouveau après',
      help: 'Si la personne qui a accepté n’écrit rien pendant ce temps. Vide : jamais.',
      example: 'PT1H',
    },
  },
  'paging-rules': {
    priority: { label: 'Priorité', help: 'L’une de celles-ci ; toutes sinon.' },
    group: { label: 'Groupe', help: 'Dont les dossiers ; tous sinon.' },
    category: { label: 'Catégorie', help: 'Toutes sinon.' },
    kind: { label: 'Nature', help: 'Toutes sinon.' },
    configurationItem: { label: 'Élément', help: 'L’un de ses noms ; tous sinon.' },
    policy: { label: 'Plan', help: 'Selon lequel on appelle.' },
  },
  heartbeats: {
    every: { label: 'Chaque', help: 'En retard après ce délai, une minute au moins.', example: 'PT25H' },
    title: {
      label: 'Titre',
      help: 'Du dossier, en cas de retard.',
      example: 'La sauvegarde de nuit n’a pas donné signe de vie',
    },
    severity: { label: 'Gravité', help: 'De l’alerte.' },
    configurationItem: { label: 'Élément', help: 'De quoi il s’agit.', example: 'backup-01' },
  },
  webhooks: {
    url: {
      label: 'Adresse',
      help: 'En https. Qui la connaît peut y envoyer ; seuls les administrateurs la voient.',
      example: 'https://chat.example.com/hooks/desk',
    },
    secret: {
      label: 'Secret',
      help: 'Signe les appels selon Standard Webhooks ; sans lui ils ne sont pas signés.',
      example: 'whsec_…',
    },
  },
  tasks: {
    calendar: { label: 'Calendrier', help: 'Dans le temps ouvert duquel échéances et rappels sont comptés.' },
    before: { label: 'Rappels avant', help: 'Temps ouvert avant l’échéance, un par ligne.', example: 'PT4H' },
    repeatAfter: { label: 'Rappels après', help: 'Jusqu’à ce qu’elle soit faite.' },
    every: { label: 'Tous les', help: 'Temps ouvert ou jours ouvrés.', example: '1' },
    count: { label: 'Combien de fois', help: 'Au plus.', example: '3' },
  },
};
