/** What can be missing before a desk can be relied on, in the order in which it is shown. */
export const SETUP_CODES = [
  'configuration-as-shipped',
  'group-without-address',
  'address-of-the-desk',
  'address-takes-no-mail',
  'no-incident-manager',
  'calendar-as-shipped',
  'no-mail-address',
  'mail-domain-not-served',
  'integration-without-proof',
  'integration-silent',
  'integration-refused',
  'turns-without-people',
  'schedule-with-gap',
  'schedule-without-people',
  'paging-without-schedule',
  'stakeholder-gone',
  'role-without-schedule',
  'messages-not-set-up',
  'chat-not-set-up',
  'phone-not-verified',
  'secret-missing',
  'configuration-unreadable',
  'record-unreadable',
] as const;

export type SetupCode = (typeof SETUP_CODES)[number];

interface Words {
  /** What follows from it, said of what it is about. */
  readonly text: (about: string) => string;
  /** What somebody does about it. */
  readonly remedy: string;
}

const PUT = 'PUT /configuration';

export const SETUP_WORDS: Readonly<Record<SetupCode, Words>> = {
  'configuration-as-shipped': {
    text: () => 'No configuration was published yet: groups, promises and calendars are examples.',
    remedy: `Read GET /configuration, make it yours, and publish it by ${PUT}.`,
  },
  'group-without-address': {
    text: (about) => `${about} has no address: nobody is told of its records.`,
    remedy: `Give it an email that people read, by ${PUT}.`,
  },
  'address-of-the-desk': {
    text: (about) => `${about} is an address of the desk itself: what is sent there comes back, and nobody reads it.`,
    remedy: `Name an address that people read, by ${PUT}.`,
  },
  'address-takes-no-mail': {
    text: (about) => `The address of ${about} is marked as one that takes no mail: nothing is sent there.`,
    remedy: 'See why with GET /mail/addresses/{address}; put it right, then POST /mail/addresses/{address}/clear.',
  },
  'no-incident-manager': {
    text: () => 'No incident manager is named: nobody is told of major incidents and of records that bounce.',
    remedy: `Name incidentManager, by ${PUT}.`,
  },
  'calendar-as-shipped': {
    text: (about) => `${about} is as shipped, 09:00 to 17:00 in UTC without holidays: promises are counted by it.`,
    remedy: `Set its zone, hours and holidays, by ${PUT}.`,
  },
  'no-mail-address': {
    text: () => 'The desk has no mail address: it takes no mail and can send none.',
    remedy: `Name one in mail.addresses, by ${PUT}.`,
  },
  'mail-domain-not-served': {
    text: (about) => `${about} has a domain this desk was not deployed with: mail to it does not come here.`,
    remedy: `Use an address of the domain the desk was deployed with, by ${PUT}, or deploy with the other domain.`,
  },
  'integration-without-proof': {
    text: (about) => `${about} has no token, secret or topic: what it sends is refused.`,
    remedy: 'Make a token with POST /integrations/{name}/tokens and give it to the sender.',
  },
  'integration-silent': {
    text: (about) => `${about} has a token, and nothing was heard from it for long or ever.`,
    remedy: 'Send its test, or let one of its alerts fire; GET /integrations says when it was heard of.',
  },
  'integration-refused': {
    text: (about) => `${about} is refused: its last call proved nothing, and its alerts do not arrive.`,
    remedy: 'Give the sender a valid token (POST /integrations/{name}/tokens) or the secret it signs with.',
  },
  'turns-without-people': {
    text: (about) => `${about} is to choose who has its records, and there is nobody to choose: they wait.`,
    remedy: `Put people into the group by PUT /people/{email}, make its schedule, or have people choose, by ${PUT}.`,
  },
  'schedule-with-gap': {
    text: (about) => `By ${about} nobody is on call at some time of the next 14 days.`,
    remedy:
      'See GET /schedules/{name}/shifts; put somebody there by POST /schedules/{name}/overrides, or a layer below.',
  },
  'schedule-without-people': {
    text: (about) => `${about} has nobody who takes turns: whatever goes by it reaches nobody.`,
    remedy: 'Name people in its layers, by PUT /schedules/{name}.',
  },
  'paging-without-schedule': {
    text: (about) => `${about} names a schedule that is not there: its step reaches nobody by it.`,
    remedy: `Make the schedule by PUT /schedules/{name}, or name another by ${PUT}.`,
  },
  'stakeholder-gone': {
    text: (about) => `${about} is there no more, or is nobody: of major incidents nothing is sent there.`,
    remedy: `Name somebody else in the plan, or give the group an address, by ${PUT}.`,
  },
  'role-without-schedule': {
    text: (about) =>
      `${about} goes by a schedule that is not there: nobody fills it when a major incident is accepted.`,
    remedy: `Make the schedule by PUT /schedules/{name}, or name another by ${PUT}.`,
  },
  'messages-not-set-up': {
    text: (about) =>
      `${about} wants to be paged by text message or call, and the desk was deployed without a number for it.`,
    remedy:
      'Register a number with AWS End User Messaging and name it in messages of the stage; until then they get a mail.',
  },
  'chat-not-set-up': {
    text: (about) => `${about} wants to be paged in the chat, and the desk has none.`,
    remedy:
      'Make the Slack app and set it, under Slack in the administration or by PUT /chat/slack; until then they are paged otherwise.',
  },
  'phone-not-verified': {
    text: (about) => `${about} has a phone whose code was never sent back: it is not used.`,
    remedy: 'Send the code back by POST /people/{email}/contacts/verify; putting the number anew sends another.',
  },
  'secret-missing': {
    text: (about) => `${about} has lost its secret: it is not in Parameter Store any more.`,
    remedy: `Set it again, by ${PUT}, PUT /integrations/{name}/secret or PUT /chat/slack.`,
  },
  'configuration-unreadable': {
    text: (about) => `The ${about} that should hold cannot be read: the last version that can holds instead.`,
    remedy: `Repair it as the section configuration-unreadable of the runbook says; until then ${PUT} is refused.`,
  },
  'record-unreadable': {
    text: (about) => `${about} cannot be read, or what is due of it cannot be done; everything else goes on.`,
    remedy: 'See GET /incidents/{number}/verification and the section record-unreadable of the runbook.',
  },
};
