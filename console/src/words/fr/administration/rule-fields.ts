import type { FieldWords } from '../../en/administration/fields.ts';

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
