/** What people say who only thank, by language. Nothing here says that something is still wrong. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...[
      'thanks',
      'thank you',
      'many thanks',
      'thanks a lot',
      'thanks so much',
      'thank you very much',
      'thank you so much',
    ],
    ...['thanks again', 'thx', 'cheers', 'much appreciated', 'great', 'perfect', 'awesome', 'excellent', 'wonderful'],
    ...['it works', 'it works now', 'it works again', 'works', 'works now', 'works again', 'works fine', 'all good'],
    ...['that helped', 'that did it', 'problem solved', 'great job', 'well done', 'for your help', 'for the help'],
    ...['for your quick help', 'for the quick help', 'for your support', 'for the quick response', 'everything works'],
    ...[
      'hello',
      'hi',
      'dear team',
      'team',
      'all',
      'best regards',
      'kind regards',
      'regards',
      'best',
      'have a nice day',
    ],
    ...['it is working', 'it is working now', 'working now', 'working again', 'ok', 'okay', 'and', 'now it works'],
  ],
  de: [
    ...['danke', 'danke schön', 'dankeschön', 'danke sehr', 'vielen dank', 'vielen lieben dank', 'herzlichen dank'],
    ...[
      'besten dank',
      'lieben dank',
      'tausend dank',
      'danke ihnen',
      'danke euch',
      'danke dir',
      'super',
      'perfekt',
      'prima',
    ],
    ...['toll', 'klasse', 'bestens', 'wunderbar', 'funktioniert', 'funktioniert wieder', 'funktioniert jetzt'],
    ...['es funktioniert', 'es funktioniert wieder', 'jetzt funktioniert es', 'läuft', 'läuft wieder', 'geht wieder'],
    ...['es geht wieder', 'alles gut', 'für die hilfe', 'für die schnelle hilfe', 'für ihre hilfe', 'für eure hilfe'],
    ...['für die unterstützung', 'hat geklappt', 'hat geholfen', 'passt', 'alles klar', 'hallo', 'guten tag', 'und'],
    ...['viele grüße', 'liebe grüße', 'beste grüße', 'mit freundlichen grüßen', 'freundliche grüße', 'mfg', 'lg', 'vg'],
    ...['schönes wochenende', 'schönen tag', 'schönen tag noch', 'moin', 'jetzt geht es wieder', 'alles bestens'],
  ],
  fr: [
    ...[
      'merci',
      'merci beaucoup',
      'un grand merci',
      'mille mercis',
      'merci bien',
      'parfait',
      'super',
      'génial',
      'bonjour',
    ],
    ...['ça marche', 'cela fonctionne', 'ça fonctionne', 'pour votre aide', 'pour l’aide', 'à nouveau', 'cordialement'],
    ...['bien cordialement', 'bonne journée', 'tout fonctionne', 'et', 'pour votre rapidité', 'à vous', 'maintenant'],
  ],
  es: [
    ...[
      'gracias',
      'muchas gracias',
      'mil gracias',
      'perfecto',
      'genial',
      'estupendo',
      'funciona',
      'ya funciona',
      'hola',
    ],
    ...['por la ayuda', 'por su ayuda', 'por tu ayuda', 'todo bien', 'saludos', 'un saludo', 'buenos días', 'y'],
  ],
  it: [
    ...['grazie', 'grazie mille', 'mille grazie', 'molte grazie', 'tante grazie', 'perfetto', 'ottimo', 'funziona'],
    ...['ora funziona', 'adesso funziona', 'per l’aiuto', 'tutto a posto', 'tutto ok', 'ciao', 'buongiorno', 'saluti'],
    ...['cordiali saluti', 'e', 'funziona di nuovo'],
  ],
  pt: [
    ...['obrigado', 'obrigada', 'muito obrigado', 'muito obrigada', 'perfeito', 'ótimo', 'funciona', 'já funciona'],
    ...['está funcionando', 'pela ajuda', 'tudo certo', 'olá', 'bom dia', 'cumprimentos', 'abraço', 'atenciosamente'],
  ],
  nl: [
    ...['bedankt', 'dank je', 'dank je wel', 'dankjewel', 'dank u', 'dank u wel', 'hartelijk dank', 'heel erg bedankt'],
    ...['werkt', 'het werkt', 'het werkt weer', 'werkt weer', 'het doet het weer', 'voor de hulp', 'voor je hulp'],
    ...['voor uw hulp', 'prima', 'top', 'perfect', 'hallo', 'groet', 'groeten', 'met vriendelijke groet', 'en', 'mvg'],
  ],
  sv: [
    ...['tack', 'tack så mycket', 'stort tack', 'många tack', 'tusen tack', 'tackar', 'perfekt', 'toppen', 'fungerar'],
    ...['det fungerar', 'det fungerar nu', 'fungerar igen', 'fungerar nu', 'för hjälpen', 'hej', 'hälsningar', 'mvh'],
    ...['med vänlig hälsning', 'vänliga hälsningar', 'och', 'nu fungerar det'],
  ],
  da: [
    ...['tak', 'mange tak', 'tusind tak', 'tak for hjælpen', 'tak skal du have', 'perfekt', 'super', 'det virker'],
    ...[
      'det virker nu',
      'det virker igen',
      'virker igen',
      'for hjælpen',
      'hej',
      'venlig hilsen',
      'hilsen',
      'og',
      'nu virker det',
    ],
  ],
  fi: [
    ...['kiitos', 'kiitoksia', 'paljon kiitoksia', 'kiitos paljon', 'suuri kiitos', 'kiitti', 'toimii', 'nyt toimii'],
    ...[
      'toimii taas',
      'hienoa',
      'loistavaa',
      'avusta',
      'hei',
      'terveisin',
      'ystävällisin terveisin',
      'ja',
      'se toimii',
    ],
  ],
  cs: [
    ...[
      'děkuji',
      'děkujeme',
      'díky',
      'moc děkuji',
      'děkuji moc',
      'mockrát děkuji',
      'díky moc',
      'funguje',
      'už funguje',
    ],
    ...[
      'už to funguje',
      'vše funguje',
      'za pomoc',
      'super',
      'výborně',
      'perfektní',
      'dobrý den',
      'ahoj',
      's pozdravem',
      'a',
    ],
  ],
};

/** Without one of these the rest is courtesy alone. */
const THANKS =
  /(?<!\S)(?:thanks?|thx|cheers|appreciated|danke(?:schön)?|dank|merci|mercis|gracias|grazie|obrigad[oa]|bedankt|dankjewel|tack|tackar|tak|kiito(?:s|ksia)|kiitti|děkuji|děkujeme|díky)(?!\S)/u;

/** The longest first, so that a phrase is taken before the words it is made of. */
const PHRASE = new RegExp(
  `(?<!\\S)(?:${Object.values(PHRASES)
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?!\\S)`,
  'gu',
);
const GLAD = /[👍👌🙏🙂😀😃😄😊🎉❤💯✅]|[:;]-?\)/gu;
const LONGEST_THANKS = 400;

/**
 * Whether somebody says nothing but thanks, which reopens nothing (Semantics, rule 38). Every word must be known as such: one
 * that is not, or a question, may say that the matter is not over.
 *
 * @param names - of the people concerned, in any case; they stand in greetings and below them
 */
export function isMereThanks(text: string, names: readonly string[] = []): boolean {
  if (text.length > LONGEST_THANKS || /[?？]/.test(text)) return false;
  const known = new Set(names.flatMap((name) => spoken(name).split(/[\s@_+]+/)));
  const said = spoken(text);
  const rest = said.replace(PHRASE, ' ').split(/\s+/);
  return THANKS.test(said) && rest.every((word) => word === '' || known.has(word));
}

function spoken(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(GLAD, ' ')
    .replace(/[\uFE0F\s.,!;:()*_-]+/gu, ' ')
    .trim();
}
