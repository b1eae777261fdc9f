/** What phones and mail programs put below a mail: "Sent from my iPhone", "Get Outlook for Android", in any language. */

/** Longer than any of these lines. */
const LONGEST_FOOTER = 120;

/** The things themselves keep their names in every language. */
const PRODUCT =
  /\b(?:iphon|ipad|android|outlook|gmail|samsung|blackberry)|\bmy (?:phone|tablet|device|cell)\b|\bunterwegs\b|\b(?:ipod|imac|apple watch|outlook|gmail|android|samsung|galaxy|huawei|xiaomi|redmi|oneplus|pixel|nokia|sony xperia|motorola|yahoo|proton ?mail|proton|windows|blackberry|thunderbird|hotmail|aol|gmx|web\.de|t-online|spark|airmail|bluemail|blue mail|k-9|fairemail|typeapp|sparrow|acompli|superhuman|polymail|mailbird|mymail|mail\.ru|zoho|nine|ios|macos|mobile|smartphone|handy|téléphone|telefono|teléfono|telefoon|telefon|mobil\w*|móvil|cellulare)\b|яндекс|почт[аы]|телефон|携帯|手机|手機|휴대폰/iu;

/** "Sent", and the "from my" of languages that leave it out. */
const SENT =
  /(?<![\p{L}])(?:sent|gesendet|gesandt|geschickt|envoyée?|expédié|enviad[oa]|enviat|inviat[oa]|spedito|verzonden|verstuurd|skickat|skickades|sendt|lähetetty|wysłan[eoya]|odesl[aá]no|odoslan[eé]|poslano|poslané|küld[vött]+e?|elküldve|trimis|изпратено|отправлено|надіслано|послано|στάλθηκε|εστάλη|gönderildi|gönderilmiştir|dikirim|được gửi|đã gửi|saadetud|nosūtīts|išsiųsta|נשלח|أُ?رسلت?|تم الإرسال|ส่งจาก)(?![\p{L}])|发自|發自|发送|發送|から送信|보냄|에서 보낸/iu;

/** "Get Outlook for iOS". */
const GET =
  /(?<![\p{L}])(?:get|download|holen|beziehen|herunterladen|laden|télécharge[rz]?|obten(?:ez|ir)|obtenga?|obtener|descarg\w+|obter|obtenha|ottieni|scarica|ottenere|download(?:en)?|ontvang|skaffa|hämta|hent|last ned|lataa|hanki|pobierz|získa\w+|stáhn\w+|stáhnout|pobrać|загрузить|letölt\w+|скачать|получить|загрузите|indir|edinin|descărca\w+)(?![\p{L}])|を入手|获取|取得|下载|다운로드/iu;

/** @returns whether this line is nothing but what a program put there */
export function isFooter(line: string): boolean {
  const text = line.replace(/^[\s*_<>[\]()-]+|[\s*_<>[\]()-]+$/g, '');
  if (text === '' || text.length > LONGEST_FOOTER || /[?!]$/.test(text)) return false;
  const short = withoutLinks(text);
  return PRODUCT.test(short) && ((SENT.test(short) && !isSentence(short)) || GET.test(short));
}

/** @returns whether a program's footer leads to where one gets it: nobody types that, and what follows is history */
export function isDownload(line: string): boolean {
  return /https?:\/\//i.test(line) && isFooter(line);
}

/** Links that HTML leaves behind: `Get Outlook for Android (https://aka.ms/…)`. */
function withoutLinks(text: string): string {
  return text.replace(/[<([]?https?:\/\/\S+/gi, '').trim();
}

/** A footer has one clause of a few words; "Sent from Outlook it fails, and from Gmail it works." is what somebody says. */
function isSentence(text: string): boolean {
  return /[,;:]\s/.test(text) || text.split(/\s+/).length > 12;
}
