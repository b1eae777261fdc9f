import { randomUUID } from 'node:crypto';
import { command } from '#local/demo/telling/command.ts';
import { expected, nothing, theEvent, theMail } from '#local/demo/telling/expected.ts';
import type { Told } from '#local/demo/telling/outcome.ts';
import { ADA, BOB, LIN } from '#local/demo/telling/people.ts';
import { replyTo } from '#local/demo/telling/replying.ts';
import type { Chapter } from '#local/demo/telling/story.ts';
import { travel } from '#local/demo/telling/travel.ts';

/** Another one each time, for one desk may be told the story twice. */
const MESSAGE_ID = `<laptop-${randomUUID()}@example.com>`;

/** MAIL1, MAIL2, SLA1, SLA3, ASG3, LIF2: a mail becomes a record, and people come to an understanding about it. */
export const requestChapter: Chapter = {
  title: 'A mail, and a question back',
  steps: [
    {
      who: BOB,
      does: 'writes a mail: "A laptop and a projector"',
      run: ({ doors, deskAddress }) =>
        doors.sendMail({
          from: { name: 'Bob', address: BOB },
          to: deskAddress,
          messageId: MESSAGE_ID,
          subject: 'A laptop and a projector',
          text: 'I need both for the meeting in two months.',
        }),
      check: (came) => {
        expected(theEvent(came, 'opened').incident.channel === 'email', 'it came by mail');
        const { references = '' } = theMail(came, BOB).headers;
        expected(references.includes(MESSAGE_ID), 'the acknowledgement belongs to his thread');
      },
    },
    {
      who: BOB,
      does: 'is away, and his mail program says so',
      run: ({ doors, mails }) =>
        doors.sendMail({
          ...replyTo(mails, BOB, 'I am out of the office until ten.'),
          headers: { 'Auto-Submitted': 'auto-replied' },
        }),
      check: nothing,
    },
    command({
      who: ADA,
      does: 'hands it to Lin',
      command: 'assign',
      body: { group: 'service-desk', assignee: LIN },
      check: (came) => {
        expected(theEvent(came, 'assigned').incident.assignee === LIN, 'Lin has it');
        theMail(came, LIN);
      },
    }),
    command({
      who: LIN,
      does: 'accepts it',
      command: 'accept',
      body: {},
      check: (came) => {
        expected(clockOf(theEvent(came, 'accepted'), 'response')?.state === 'met', 'accepting it meets the response');
      },
    }),
    travel('an hour later', '2026-09-14T10:00:00Z', nothing),
    command({
      who: LIN,
      does: 'puts it on hold: "Which room is it?"',
      command: 'hold',
      body: { reason: 'awaiting_requester', comment: 'Which room is it?' },
      check: (came) => {
        expected(clockOf(theEvent(came, 'held'), 'resolution')?.state === 'paused', 'the resolution clock stands');
        expected(theMail(came, BOB).text.includes('Which room is it?'), 'Bob is asked');
      },
    }),
    travel('a day later', '2026-09-15T10:00:00Z', nothing),
    {
      who: BOB,
      does: 'answers the mail: "Room 3.14"',
      run: ({ doors, mails }) => doors.sendMail(replyTo(mails, BOB, 'Room 3.14, the one with the window.')),
      check: (came) => {
        theEvent(came, 'commented');
        const { incident } = theEvent(came, 'resumed');
        expected(incident.status === 'in_progress', 'his answer puts it back in progress');
      },
    },
  ],
};

function clockOf({ incident }: Told, name: string) {
  return incident.clocks.find((clock) => clock.name === name);
}
