/**
 * What stands before the title in the subject of a mail to people of the desk: why it comes, seen without opening it. The
 * requester's mails keep one subject, for mail programs show one subject as one conversation.
 */
export type SubjectWord =
  | 'answer'
  | 'alert'
  | 'alertAgain'
  | 'stillFiring'
  | 'majorProposed'
  | 'major'
  | 'majorUpdate'
  | 'majorOver'
  | 'updateMissed'
  | 'majorUndecided'
  | 'allQuiet'
  | 'backAgain'
  | 'assigned'
  | 'allDeclined'
  | 'support'
  | 'escalated'
  | 'targetInDanger'
  | 'targetMissed'
  | 'escalation'
  | 'followUpDue'
  | 'promisedDate'
  | 'promiseMissed'
  | 'task'
  | 'taskDue'
  | 'taskOverdue'
  | 'taskDone'
  | 'taskCanceled'
  | 'reopened'
  | 'takenIn'
  | 'givenBack'
  | 'splitOff'
  | 'nobodyOnCall'
  | 'webhookGivenUp'
  | 'page'
  | 'pagingExhausted';

export type SubjectWords = Readonly<Record<SubjectWord, string>>;
