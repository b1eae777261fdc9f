/**
 * Everything the desk can say in its log, registered so that runbooks, metric filters and searches can rely on the code.
 *
 * A code never changes its meaning and is never reused; wording may improve.
 */
export const LOG_CODES = {
  HTTP_BUSY: { level: 'warn', text: 'A request was refused for what passes by itself' },
  HTTP_REFUSED: { level: 'debug', text: 'A request was refused' },
  HTTP_FAILED: { level: 'error', text: 'A request failed for a reason the desk does not know' },
  ALERT_APPLIED: { level: 'info', text: 'An alert was applied to its record' },
  ALERT_IGNORED: { level: 'info', text: 'An alert asks for nothing' },
  ALERT_UNREADABLE: { level: 'error', text: 'An alert could not be read' },
  ALERT_FAILED: { level: 'error', text: 'An alert could be read and not reported; it is kept' },
  CALL_NOT_NOTED: { level: 'warn', text: 'When an integration called could not be noted; its alert is not concerned' },
  ALERTS_RECEIVED: { level: 'info', text: 'A body of alerts was taken in' },
  ALERTS_LEFT_OUT: { level: 'error', text: 'A sender left alerts out of a body; the gap is kept' },
  ALERTS_REFUSED: { level: 'warn', text: 'A body of alerts was refused' },
  MAIL_APPLIED: { level: 'info', text: 'A mail was applied to its record' },
  MAIL_IGNORED: { level: 'info', text: 'A mail asks for nothing' },
  MAIL_HELD: { level: 'info', text: 'A mail waits for a person to decide about it' },
  MAIL_REFUSED: { level: 'warn', text: 'A mail was kept because its record would not take it' },
  MAIL_FAILED: { level: 'error', text: 'The desk gave up on a mail, and keeps it where people look' },
  MAIL_QUARANTINED: { level: 'warn', text: 'A mail was kept away from everybody' },
  MAIL_SENT: { level: 'info', text: 'A mail was sent' },
  MAIL_DIGESTED: { level: 'info', text: 'A mail waits to be sent together with others' },
  DIGEST_NOTICE_UNREADABLE: { level: 'error', text: 'One of several notices cannot be read; the others were sent' },
  MAIL_FEEDBACK: { level: 'info', text: 'SES told what became of a mail' },
  MAIL_SUPPRESSED: { level: 'info', text: 'A mail was held back on purpose' },
  MAIL_IMPOSSIBLE: { level: 'warn', text: 'A mail could not be sent' },
  WEBHOOK_CALLED: { level: 'info', text: 'A webhook was called' },
  WEBHOOK_FAILED: { level: 'warn', text: 'A webhook could not be called; it will be tried again' },
  WEBHOOK_UNKNOWN: { level: 'warn', text: 'A step names a webhook that is not configured any more' },
  SECRET_MISSING: {
    level: 'error',
    text: 'A secret shared with another system is not there any more; it has to be set again',
  },
  SECRET_NOT_COPIED: {
    level: 'warn',
    text: 'A secret could not be copied to where secrets are kept; it is used from the table',
  },
  EVENTS_PUBLISHED: { level: 'debug', text: 'Events were published' },
  EVENTS_REFUSED: { level: 'warn', text: 'The bus refused some events; they will be tried again' },
  TIMER_ARMED: { level: 'debug', text: 'A timer was armed' },
  TIMER_FIRED: { level: 'info', text: 'A timer was applied' },
  TIMER_STALE: { level: 'debug', text: 'A timer of an older plan fired and changes nothing' },
  TIMER_EARLY: { level: 'warn', text: 'A timer fired early and is armed again' },
  SWEEP_FOUND: { level: 'error', text: 'The sweep found a timer that nobody fired' },
  SWEEP_FAILED_ON: { level: 'error', text: 'A late timer could not be applied; the sweep went on with the others' },
  SWEEP_CLEAN: { level: 'debug', text: 'The sweep found nothing' },
  INCIDENTS_RELATED: { level: 'info', text: 'What happened to a record was told to those above and below it' },
  JOURNAL_BROKEN: { level: 'error', text: 'A journal is not as it was written' },
  REPLAY_FAILED_ON: { level: 'warn', text: 'A replay could not move a record; its report names it' },
  REPLAY_STEP: { level: 'info', text: 'A step of a replay is done' },
  DEAD_LETTER_UNREADABLE: { level: 'error', text: 'A dead letter could not be put where people look' },
  STREAM_RECORD_SET_ASIDE: {
    level: 'error',
    text: 'A change of a record could not be handled and is set aside; the others went on',
  },
  CONSOLE_FILES_PUT: { level: 'info', text: "The console's files were put where they are served from, or taken away" },
  CONSOLE_FILES_FAILED: { level: 'error', text: "The console's files could not be put; the stack is told" },
  RECEIPT_RULES_SWITCHED: { level: 'info', text: "The stack asked for the desk's receipt rule set" },
  RECEIPT_RULES_FAILED: {
    level: 'error',
    text: "The desk's receipt rule set could not be switched; the stack is told",
  },
  RECORD_UNREADABLE: { level: 'error', text: 'What is stored of a record cannot be read' },
  CONFIGURATION_UNREADABLE: {
    level: 'error',
    text: 'The configuration that should hold cannot be read; the last version that can holds instead',
  },
  RECORDS_FAILING: { level: 'warn', text: 'Records cannot be read, or what is due of them cannot be done' },
} as const satisfies Record<string, { level: 'debug' | 'info' | 'warn' | 'error'; text: string }>;

export type LogCode = keyof typeof LOG_CODES;
