import type { BounceReason } from './bounce-reason.ts';

/**
 * The words mail servers give for a failure. What may pass stands before what never will, so that "user over quota: address
 * rejected" is a full mailbox. Addresses, hosts and links are taken out of a text before it is compared.
 */
export const BOUNCE_WORDS: readonly (readonly [BounceReason, readonly RegExp[]])[] = [
  [
    'mailbox-full',
    [
      /(?:mailbox|inbox|maildir|drop|account|user|recipient)\W[^.]{0,40}(?:\bfull\b|over (?:its |the )?(?:limit|size)|exceed|out of (?:space|storage))/i,
      /\b(?:over|out of|exceed(?:ed|s)?(?: \w+){0,2})[ -]?quota|quota (?:exceed|full|violation|limit)|disk quota/i,
      /insufficient (?:system |disk )*(?:storage|space)|not enough (?:storage )?space|too (?:much|many) (?:mail|messages) (?:data )?(?:in|stored)/i,
      /(?:postfach|boîte|buzón|casella|caixa)\W[^.]{0,40}(?:\bvoll\b|pleine|lleno|piena|cheia|überschritten|dépassé)|переполнен/iu,
      /(?:ボックス|容量).{0,12}(?:一杯|いっぱい|満杯|超過|オーバー)|(?:邮箱|郵箱|信箱).{0,8}[满滿]/u,
    ],
  ],
  [
    'inactive',
    [
      /(?:account|mailbox|user|recipient|inbox)\W[^.]{0,40}\b(?:disabled|inactive|suspended|frozen|locked|deactivated|dormant|not (?:currently )?active|discontinued|not (?:currently )?accepting|temporarily)/i,
      /(?:disabled|inactive|suspended|deactivated|expired) (?:account|mailbox|user|recipient)|konto (?:gesperrt|deaktiviert)/i,
    ],
  ],
  [
    'too-big',
    [
      /(?:message|mail|nachricht|attachment)\W[^.]{0,40}(?:too (?:big|large|long)|exceed[^.]{0,40}(?:limit|size|maximum)|zu gro(?:ß|ss))/i,
      /size (?:limit )?exceed|exceeds? (?:the )?(?:maximum|fixed|size|administrative)/i,
    ],
  ],
  [
    'sender-refused',
    [
      /(?:invalid|unknown) sender|sender (?:address|domain|verify|verification|id|is|not|rejected|denied|refused|unknown|undeliverable)\b/i,
      /(?:domain|address) of sender|sender'?s? (?:address|domain)|mail from\b.{0,40}(?:refused|rejected|denied)|envelope blocked/i,
    ],
  ],
  [
    'refused',
    [
      /\bspam|\bjunk\b|unsolicited|bulk mail|\bvirus|malware|infected|complain|迷惑メール|拒否/iu,
      /black ?list|block ?list|\bblocked|\bdnsbl|\brbl\b|reputation|\bbanned|proofpoint|spamhaus|barracuda|cloudmark/i,
      /\bpolicy|dmarc\b|dkim\b|\bspf\b|authenticat|(?:not (?:been )?|un)authori[sz]ed|restricted|permission|prohibited|not (?:a )?member/i,
      /relay(?:ing)?\b.{0,20}(?:denied|not|prohibited|refused)|not permitted to relay|reverse dns|\bptr\b/i,
      /\bcontent\b.{0,30}(?:reject|refuse|not accept|filter)|too many (?:connections|recipients|messages|errors|concurrent)/i,
      /rate.?limit|throttl|gr[ae]y ?list|(?:messages|mail) from\b.{0,40}(?:n[o']t sent|deferred|refused)/i,
    ],
  ],
  [
    'expired',
    [
      /(?:delivery|envelope|queue|message|retry)\W[^.]{0,30}(?:expired|timed? ?out|timeout)|\btimed?[ -]?out\b|too (?:long|old)/i,
      /connection (?:refused|timed|lost|dropped|reset|failed)|(?:could not|unable to|failed to) (?:connect|be (?:contacted|reached))|not respond/i,
      /network (?:is )?(?:unreachable|error)|no route to host|host (?:is )?(?:unreachable|not reachable|down)|no (?:servers?|hosts?) (?:could|available|responded)/i,
      /try (?:it )?(?:again )?later|not found, try again|temporar(?:y|ily)|zeitüberschreitung|délai/i,
    ],
  ],
  [
    'no-mail-accepted',
    [
      /null ?mx|no (?:valid )?mx (?:record|host)|(?:does not|doesn'?t) accept (?:any )?(?:e-?mail|messages)\b/i,
      /mail (?:is )?not accepted (?:for|by|at)|(?:server|host|domain) does not (?:receive|take) mail/i,
    ],
  ],
  [
    'unknown-domain',
    [
      /(?:host|domain|name|system|server|site)\W[^.:]{0,40}(?:not found|does ?n[o']t exist|unknown|is not reachable|non-?existent|invalid|not resolved|lookup failed)/i,
      /(?:unknown|no such|bad|invalid|illegal|nonexistent) (?:destination )?(?:host|domain|system)|nxdomain|unrout(?:e)?able (?:address|domain|mail)/i,
      /(?:could not|can'?t) (?:find|resolve)[^.]{0,40}(?:host|domain)|domain[eä]?\b[^.]{0,20}(?:existiert nicht|n'existe pas|no existe)|域名不存在/iu,
    ],
  ],
  [
    'moved',
    [
      /no longer (?:on (?:this )?server|at this|with (?:us|the|this)|works?|employed|here)/i,
      /(?:has|have|user|account|mailbox) moved|address (?:has )?changed|(?:has been )?replaced by/i,
    ],
  ],
  [
    'unknown-mailbox',
    [
      /(?:user|recipient|mailbox|address|account|drop|person|member|alias|local[ -]?part|addressee|login|name|id)\W(?:[^.]{0,60}\W)?(?:unknown|not (?:be )?(?:found|known|valid|listed|recogni[sz]ed|available|in)|not an? (?:known|valid)|invalid|undeliverable|unavailable|no longer (?:valid|exists|available|in use)|couldn'?t be found|has been deleted|access denied)/i,
      /(?:user|recipient|mailbox|address|account|person|name)\W(?:[^.]{0,60}\W)?(?:(?:does|do|did) ?n[o']t (?:seem to )?(?:exist|have)|no[tn][ -]?exist)/i,
      /\b(?:unknown|no such|invalid|bad|illegal|incorrect|non-?existent|not an? (?:valid|known)|no|wrong|undeliverable)\W(?:here |local |destination |e-?mail |rcpt |virtual |smtp )*(?:user|recipient|mailbox|address|account|person|alias|local[ -]?part|addressee|login|rcpt)\b/i,
      /\bwas(?:n'?t| not) found (?:at|in|on)\b|recip(?:ient)?notfound|\bno_such_user|not listed in/i,
      /(?:destinataire|utilisateur|adresse|boîte)\W[^.]{0,30}(?:inconnue?|introuvable|n'existe pas)/i,
      /(?:empfänger|benutzer|adresse|postfach|konto)\W[^.]{0,30}(?:unbekannt|nicht (?:gefunden|vorhanden)|existiert nicht|ungültig)|unbekannter? (?:empfänger|benutzer|adresse)/i,
      /(?:usuario|destinatario|buzón|dirección|cuenta|utente|indirizzo|casella|usuário|destinatário|caixa)\W[^.]{0,30}(?:d?es[ck]onh?e?c?ido|desconocid|no existe|no encontrad|in[eé]xistente|sconosciut|inesistente|non esiste|não existe)/i,
      /(?:gebruiker|ontvanger|adres|postvak)\W[^.]{0,30}(?:onbekend|niet gevonden|bestaat niet)|(?:пользовател|получател|ящик|адрес)[^.]{0,40}(?:не найден|не существует|неизвест)|нет такого/iu,
      /(?:宛先|アドレス|ユーザ|受信者|リスト).{0,16}(?:見つかりません|存在しま|ありません|不明)|(?:用户|收件人|地址|邮箱|帳號|信箱).{0,10}(?:不存在|未找到|无效|找不到)|(?:사용자|수신자|주소|계정).{0,12}(?:존재하지|없|찾을 수)/u,
    ],
  ],
  [
    'system',
    [
      /\bloop|too many hops|hop count|duplicated message-id|disk full|service (?:is )?(?:unavailable|refus)/i,
      /system (?:config\w* )?error|local (?:configuration|system|error)|mailer error|internal (?:server )?error|protocol error|syntax error/i,
    ],
  ],
];
