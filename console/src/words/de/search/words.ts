import type { SearchWords } from '../../../search/use-search-words.ts';

/** Finding whatever was written; loaded with its page. */
export const words: SearchWords = {
  title: 'Suche',
  help: 'Jedes Wort muss vorkommen, in beliebiger Reihenfolge, wo immer es steht. Der Anfang eines Wortes genügt.',
  field: 'Wörter, eine Nummer, eine Adresse oder der Name eines Objekts',
  begin: 'Eine ganze Nummer und Enter öffnen sie sofort. Pfeile führen durch das Gefundene.',
  kind: 'Art',
  all: 'Alle',
  kinds: {
    incident: 'Vorgang',
    problem: 'Problem',
    change: 'Änderung',
    article: 'Artikel',
    announcement: 'Ankündigung',
  },
  found: 'Was gefunden wurde',
  count: (count, isMore) => (isMore ? `${count} gefunden, und es kann mehr geben` : `${count} gefunden`),
  none: 'Nichts enthält alle diese Wörter. Weniger davon oder ihre Anfänge finden mehr. Was eben geschrieben wurde, wird nach höchstens zehn Sekunden gefunden.',
  noneHere: 'Noch nichts. Weiter hinten kann etwas sein.',
  more: 'Weiter suchen',
};
