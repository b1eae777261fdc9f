import type { ServiceStatusWords } from '#domain/words/shape/public/service-status-words.ts';

export const serviceStatus: ServiceStatusWords = {
  states: {
    operational: 'Opérationnel',
    maintenance: 'En maintenance',
    degraded: 'Dégradé',
    partial: 'Panne partielle',
    major: 'Panne majeure',
  },
  whole: {
    operational: 'Tous les services sont opérationnels',
    maintenance: 'Une maintenance est en cours',
    degraded: 'Certains services sont dégradés',
    partial: 'Il y a une panne partielle',
    major: 'Il y a une panne majeure',
  },
  kinds: { outage: 'Panne', maintenance: 'Maintenance', information: 'Information' },
  services: 'Services',
  running: 'En ce moment',
  planned: 'Prévu',
  over: 'Les deux dernières semaines',
  history: 'Les 90 derniers jours',
  daysAgo: (days) => `il y a ${days} jours`,
  today: 'aujourd’hui',
  noTrouble: '90 jours sans incident',
  troubledDays: (days) => (days === 1 ? '1 jour avec incident sur 90' : `${days} jours avec incidents sur 90`),
  since: (when) => `Depuis le ${when}`,
  from: (when) => `À partir du ${when}`,
  until: (when) => `jusqu’au ${when}`,
  overAt: (when) => `Terminé depuis le ${when}`,
  languages: 'Langues',
  formats: 'Cette page sous forme de flux',
  nothing: { title: 'Il n’y a pas de page d’état ici', text: 'L’adresse est peut-être incomplète.' },
  subscribe: {
    title: 'Être averti par e-mail',
    text: 'Nous vous écrivons quand quelque chose est annoncé, quand il y a du nouveau et quand c’est terminé. Un clic suffit pour y mettre fin.',
    email: 'Votre adresse e-mail',
    services: 'Pour quels services ? Sans choix : tous.',
    all: 'Tous les services',
    send: 'M’avertir',
    asked: {
      title: 'Consultez votre boîte aux lettres',
      text: 'Si l’adresse peut être jointe, un e-mail est en route. Suivez le lien qu’il contient d’ici un jour ; avant cela, vous n’êtes averti de rien.',
    },
    noAddress: {
      title: 'Ce n’est pas une adresse e-mail',
      text: 'Veuillez revenir en arrière et l’écrire comme dans ana@example.com.',
    },
    tooMany: { title: 'Trop de demandes en ce moment', text: 'Veuillez revenir dans une heure.' },
    back: 'Retour à la page d’état',
  },
  confirm: {
    title: 'Voulez-vous être averti ?',
    text: (page) => `Vous recevrez alors un e-mail à chaque annonce de « ${page} » sur ces services :`,
    send: 'Oui, avertissez-moi',
    done: { title: 'Vous serez averti désormais', text: 'Chaque e-mail contient un lien qui y met fin.' },
  },
  end: {
    title: 'Plus de ces e-mails ?',
    text: (page) => `Vous ne recevrez alors plus d’e-mails sur les annonces de « ${page} ».`,
    send: 'Plus d’e-mails',
    done: {
      title: 'Vous ne recevrez plus ces e-mails',
      text: 'Si vous changez d’avis, demandez-les sur la page d’état.',
    },
  },
  mail: {
    subject: (page) => `Confirmez que vous voulez être averti : ${page}`,
    asked: (page) =>
      `Quelqu’un nous a demandé d’avertir cette adresse des annonces sur « ${page} ». Si c’était vous, veuillez le confirmer.`,
    about: 'À propos de',
    confirm: 'Oui, avertissez-moi',
    ignore:
      'Le lien est valable un jour. Si ce n’était pas vous, ne faites rien : vous ne recevrez pas d’autre e-mail, et nous oublions l’adresse.',
  },
};
