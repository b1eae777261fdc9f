import type { SearchWords } from '../../../search/use-search-words.ts';

/** Finding whatever was written; loaded with its page. */
export const words: SearchWords = {
  title: 'Recherche',
  help: 'Chaque mot doit figurer, dans n’importe quel ordre, où qu’il soit. Le début d’un mot suffit.',
  field: 'Des mots, un numéro, une adresse ou le nom d’un élément',
  begin: 'Un numéro entier et Entrée l’ouvrent aussitôt. Les flèches parcourent ce qui est trouvé.',
  kind: 'Type',
  all: 'Tous',
  kinds: {
    incident: 'Dossier',
    problem: 'Problème',
    change: 'Changement',
    article: 'Article',
    announcement: 'Annonce',
  },
  found: 'Ce qui a été trouvé',
  count: (count, isMore) => (isMore ? `${count} trouvés, et il peut y en avoir d’autres` : `${count} trouvés`),
  none: 'Rien ne contient tous ces mots. Moins de mots, ou leurs débuts, trouvent davantage. Ce qui vient d’être écrit se trouve en dix secondes au plus.',
  noneHere: 'Rien encore. Il peut y avoir quelque chose plus loin.',
  more: 'Chercher plus loin',
};
