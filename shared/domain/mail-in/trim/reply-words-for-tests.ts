/** The words mail programs put around an answer, by language. */

export interface Words {
  /** Gmail, Apple Mail, Thunderbird and text programs: the line above the quotation. `@` stands for the name with its address, `#` for the name alone. */
  readonly gmail: string;
  readonly apple: string;
  readonly thunderbird: string;
  /** From, sent, to, subject. */
  readonly fields: readonly [string, string, string, string];
  /** Between dashes. */
  readonly original: string;
  readonly iphone: string;
  readonly android: string;
  readonly outlook: string;
  readonly date: string;
}

/** By language. */
export const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    gmail: 'On Mon, Sep 7, 2026 at 10:00 AM @ wrote:',
    apple: 'On 7 Sep 2026, at 10:00, @ wrote:',
    thunderbird: 'On 07/09/2026 10:00, # wrote:',
    fields: ['From', 'Sent', 'To', 'Subject'],
    original: 'Original Message',
    iphone: 'Sent from my iPhone',
    android: 'Sent from my Galaxy',
    outlook: 'Get Outlook for Android',
    date: 'Monday, September 7, 2026 10:00 AM',
  },
  de: {
    gmail: 'Am Mo., 7. Sept. 2026 um 10:00 Uhr schrieb @:',
    apple: 'Am 07.09.2026 um 10:00 schrieb @:',
    thunderbird: 'Am 07.09.26 um 10:00 schrieb #:',
    fields: ['Von', 'Gesendet', 'An', 'Betreff'],
    original: 'Ursprüngliche Nachricht',
    iphone: 'Von meinem iPhone gesendet',
    android: 'Von meinem Samsung Galaxy Smartphone gesendet.',
    outlook: 'Outlook für Android beziehen',
    date: 'Montag, 7. September 2026 10:00',
  },
  fr: {
    gmail: 'Le lun. 7 sept. 2026 à 10:00, @ a écrit :',
    apple: 'Le 7 sept. 2026 à 10:00, @ a écrit :',
    thunderbird: 'Le 07/09/2026 à 10:00, # a écrit :',
    fields: ['De', 'Envoyé', 'À', 'Objet'],
    original: 'Message d’origine',
    iphone: 'Envoyé de mon iPhone',
    android: 'Envoyé depuis mon appareil Galaxy',
    outlook: 'Télécharger Outlook pour Android',
    date: 'lundi 7 septembre 2026 10:00',
  },
  es: {
    gmail: 'El lun, 7 sept 2026 a las 10:00, @ escribió:',
    apple: 'El 7 sept 2026, a las 10:00, @ escribió:',
    thunderbird: 'El 7/9/26 a las 10:00, # escribió:',
    fields: ['De', 'Enviado', 'Para', 'Asunto'],
    original: 'Mensaje original',
    iphone: 'Enviado desde mi iPhone',
    android: 'Enviado desde mi Galaxy',
    outlook: 'Obtener Outlook para Android',
    date: 'lunes, 7 de septiembre de 2026 10:00',
  },
  it: {
    gmail: 'Il giorno lun 7 set 2026 alle ore 10:00 @ ha scritto:',
    apple: 'Il giorno 7 set 2026, alle ore 10:00, @ ha scritto:',
    thunderbird: 'Il 07/09/26 10:00, # ha scritto:',
    fields: ['Da', 'Inviato', 'A', 'Oggetto'],
    original: 'Messaggio originale',
    iphone: 'Inviato da iPhone',
    android: 'Inviato dal mio Galaxy',
    outlook: 'Ottieni Outlook per Android',
    date: 'lunedì 7 settembre 2026 10:00',
  },
  pt: {
    gmail: 'Em seg., 7 de set. de 2026 às 10:00, @ escreveu:',
    apple: 'No dia 7 de set. de 2026, às 10:00, @ escreveu:',
    thunderbird: 'Em 07/09/2026 10:00, # escreveu:',
    fields: ['De', 'Enviado', 'Para', 'Assunto'],
    original: 'Mensagem original',
    iphone: 'Enviado do meu iPhone',
    android: 'Enviado do meu Galaxy',
    outlook: 'Obter o Outlook para Android',
    date: 'segunda-feira, 7 de setembro de 2026 10:00',
  },
  nl: {
    gmail: 'Op ma 7 sep 2026 om 10:00 schreef @:',
    apple: 'Op 7 sep 2026, om 10:00 heeft @ het volgende geschreven:',
    thunderbird: 'Op 07-09-2026 om 10:00 schreef #:',
    fields: ['Van', 'Verzonden', 'Aan', 'Onderwerp'],
    original: 'Oorspronkelijk bericht',
    iphone: 'Verstuurd vanaf mijn iPhone',
    android: 'Verzonden vanaf mijn Galaxy',
    outlook: 'Outlook voor Android downloaden',
    date: 'maandag 7 september 2026 10:00',
  },
  sv: {
    gmail: 'Den mån 7 sep. 2026 kl 10:00 skrev @:',
    apple: '7 sep. 2026 kl. 10:00 skrev @:',
    thunderbird: 'Den 2026-09-07 kl. 10:00, skrev #:',
    fields: ['Från', 'Skickat', 'Till', 'Ämne'],
    original: 'Ursprungligt meddelande',
    iphone: 'Skickat från min iPhone',
    android: 'Skickat från min Galaxy',
    outlook: 'Hämta Outlook för Android',
    date: 'den 7 september 2026 10:00',
  },
  pl: {
    gmail: 'pon., 7 wrz 2026 o 10:00 @ napisał(a):',
    apple: 'Wiadomość napisana przez @ w dniu 7 wrz 2026, o godz. 10:00:',
    thunderbird: 'W dniu 7.09.2026 o 10:00, # pisze:',
    fields: ['Od', 'Wysłano', 'Do', 'Temat'],
    original: 'Oryginalna wiadomość',
    iphone: 'Wysłane z iPhone’a',
    android: 'Wysłane z mojego Galaxy',
    outlook: 'Pobierz aplikację Outlook dla systemu Android',
    date: 'poniedziałek, 7 września 2026 10:00',
  },
  cs: {
    gmail: 'po 7. 9. 2026 v 10:00 odesílatel @ napsal:',
    apple: '7. 9. 2026 v 10:00, @:',
    thunderbird: 'Dne 07. 09. 26 v 10:00 # napsal(a):',
    fields: ['Od', 'Odesláno', 'Komu', 'Předmět'],
    original: 'Původní zpráva',
    iphone: 'Odesláno z iPhonu',
    android: 'Odesláno z mého Galaxy',
    outlook: 'Získat Outlook pro Android',
    date: 'pondělí 7. září 2026 10:00',
  },
  ru: {
    gmail: 'пн, 7 сент. 2026 г. в 10:00, @:',
    apple: '7 сент. 2026 г., в 10:00, @ написал(а):',
    thunderbird: '07.09.2026 10:00, # пишет:',
    fields: ['От', 'Отправлено', 'Кому', 'Тема'],
    original: 'Исходное сообщение',
    iphone: 'Отправлено с iPhone',
    android: 'Отправлено с моего Galaxy',
    outlook: 'Получить Outlook для Android',
    date: '7 сентября 2026 г. 10:00',
  },
  ja: {
    gmail: '2026年9月7日(月) 10:00 @:',
    apple: '2026/09/07 10:00、@のメール:',
    thunderbird: 'On 2026/09/07 10:00, # wrote:',
    fields: ['差出人', '送信日時', '宛先', '件名'],
    original: '元のメッセージ',
    iphone: 'iPhoneから送信',
    android: 'Galaxyから送信',
    outlook: 'Outlook for Android を入手',
    date: '2026年9月7日 10:00',
  },
};
