import type { Status } from '#events/terms/vocabulary.ts';

/** What each status means in the terms of ITIL's incident management. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  new: 'Logged, classified and routed to a group, and nobody has taken it up. Only the system sets it, when a record is opened or comes back from a wait.',
  assigned:
    'A group, perhaps a person in it, was asked to diagnose it. The response clock runs on, because an assignment is no answer to the requester.',
  in_progress:
    'Somebody accepted it and investigates, and answers for the work. Accepting it meets the response target.',
  on_hold:
    'Work stands still for a named, justified reason, such as an answer the requester owes. The reason decides which clocks stand with it, whether an answer resumes it, and whether the requester is reminded on business days until it is resolved for want of one.',
  waiting:
    'It is not to be worked on before a date, so it is out of every queue and its clocks stand still. It comes back by itself at that second.',
  resolved:
    'The service works again, by a workaround or a permanent fix, and the requester is asked to confirm. The resolution clock stops with its verdict; a rejection reopens the record. Open tasks stay open; while one of them is recovery, the record cannot be closed and does not close by itself.',
  closed:
    'The requester or the desk confirmed the resolution, or the time to object ran out. An answer within the reopen window reopens it; a later one opens a new record that is linked to it. Work that was still open is skipped.',
  canceled:
    'It turned out that nothing was to be done, for a reason that was given. Its clocks are void and count in no percentage; its open tasks are skipped.',
};
