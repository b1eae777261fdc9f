/**
 * The words by which a mail server refuses not whom a mail is for but whoever sends it: the sender, its address, host or name,
 * what its name servers say, a list it stands on, what the recipient lets through. Beside them no word of a mailbox or a domain
 * that is unknown means the recipient (Semantics, rule 38).
 */
const SENDERS: readonly RegExp[] = [
  /(?:\b(?:sender|sending)\b|\bfrom:)[^.;]{0,40}\b(?:domain|address|host|mta|server|ip)\b/i,
  /\b(?:domain|address|host|hostname|ip|server)\b[^.;]{0,30}\b(?:of|in|from|for) (?:the |your )?(?:sender|from|envelope)\b/i,
  /\bmail ?from\b|\breturn[- ]path\b|\benvelope[- ](?:from|sender)\b|\bhelo\b|\behlo\b|\bsender verif/i,
  /\b(?:ip|client|ptr|reverse|rdns|fcrdns)\b[^.;]{0,30}\b(?:name|host(?:name)?|address|dns|lookup|record)\b/i,
  /\b(?:cannot|can ?not|could not|unable to|failed to|can't) (?:find|resolve|look ?up)\b[^.;]{0,30}\b(?:your|client|sender|reverse|sending)\b/i,
  /\b(?:your|client) (?:host|hostname|domain|ip|server|address|network|isp|reverse)\b/i,
  /\b(?:lookup|name service|dns|resolver) (?:error|failure|failed|failing|timeout|timed out|problem)|\bservfail\b/i,
  /\brecipient(?:'s)? (?:preferences?|settings?|filter|policy|rules?)\b|\bpreferences? of the recipient|user'?s? (?:preferences?|filter)/i,
  /\b(?:spamhaus|spamcop|sorbs|barracuda|uceprotect|invaluement|abusix|dnsbl|rbl|sbl|xbl|zen|pbl)\b|\b(?:black|block|deny|access|reject) ?-?list/i,
  /\bpolicy\b|\breputation\b|\bspam\b|\bspf\b|\bdkim\b|\bdmarc\b|\bnot (?:a )?(?:member|subscriber)|\bsubscribers? only\b/i,
  /absender\w*|expéditeur|remitente|mittente|afzender|remetente|nadawc|отправител|odesílatel|avsändare/iu,
];
/** A failed name service for a domain that does not exist is its proof all the same. */
const NOT_FOUND =
  /\b(?:host|domain|name) (?:or domain name )?(?:not found|unknown)\b|nxdomain|\bno such (?:host|domain)\b/i;
const NAME_SERVICE = /\bname service (?:error|failure)/i;

/** Whether a server's words are about who sends, or may send, and not about whom the mail was for. */
export function isAboutSender(words: string): boolean {
  const text =
    NAME_SERVICE.test(words) && NOT_FOUND.test(words) && !/\btry (?:it )?again\b/i.test(words)
      ? words.replace(NAME_SERVICE, ' ')
      : words;
  return SENDERS.some((pattern) => pattern.test(text));
}
