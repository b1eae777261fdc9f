import { header, type ParsedMail } from './mail.ts';

/*
 * What mail programs put before a forwarded subject, by language. The first prefix counts: "Re: Fwd:" is an answer,
 * "Fwd: Re:" is not. "VS:" forwards in Danish and answers in Finnish: taken for an answer, it joins only for a participant.
 */
const FORWARDED_SUBJECT =
  /^(?:fwd?|wg|weitergeleitet|tr|rv|rvs|enc|vb|vl|doorst|doorgestuurd|i|pd|przek|tov[aá]bb[ií]t[aá]s|fs|trs|[iİ]lt|redirec[tț]ionat|προώθ|πρθ|пересл|переслать|пер|препратено|הועבר|إعادة توجيه|转发|轉寄|轉發|転送|전달)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]/iu;
/** A gateway's warning before the subject; the number of a record is none. */
const TAG = /^\s*\[(?![A-Z]{2,5}-\d{6,})[^\]]{1,40}\]\s*/i;

/** Whether somebody passes on what somebody else wrote, so that its thread, its token and its number are not theirs (rule 35). */
export function isForwarded(mail: ParsedMail): boolean {
  return (
    FORWARDED_SUBJECT.test(mail.subject.replace(TAG, '').trim()) ||
    header(mail, 'x-forwarded-message-id') !== null ||
    isResent(mail) ||
    isMailAttachedToNew(mail)
  );
}

/** Passed on as it was: the resender stands beside the author, unless they are the same. */
export function isResent(mail: ParsedMail): boolean {
  const resender = header(mail, 'resent-from')?.toLowerCase() ?? null;
  return resender !== null && !resender.includes(mail.from?.address ?? '@');
}

/** A mail inside a mail that answers nothing; an answer may well attach one. */
function isMailAttachedToNew(mail: ParsedMail): boolean {
  const answers = mail.inReplyTo.length > 0 || mail.references.length > 0;
  return !answers && mail.attachments.some(({ contentType }) => contentType === 'message/rfc822');
}
