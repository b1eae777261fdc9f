import { escapeHtml } from '#domain/mail/templates/escape-html.ts';
import { page } from './page.ts';
import type { Answer } from './resolution-page.ts';

/** Tells that the answer was taken. */
export function answeredPage({ deskName, number }: { deskName: string; number: string }, answer: Answer): string {
  switch (answer) {
    case 'confirm':
      return page('Thank you', `<p>${escapeHtml(number)} is closed.</p>`, deskName);
    case 'reject':
      return page(
        'We are on it again',
        `<p>${escapeHtml(number)} is open again and back with those who worked on it.</p>`,
        deskName,
      );
    default:
      return answer satisfies never;
  }
}

/** Why a link leads nowhere: the token is not ours, too old, or of a resolution that was answered or overtaken. */
export type DeadLink = 'invalid' | 'expired' | 'answered';

const DEAD: Readonly<Record<DeadLink, { readonly title: string; readonly text: string }>> = {
  invalid: {
    title: 'This link is not valid',
    text: 'Please take the link from the mail as it is; some programs break long ones.',
  },
  expired: { title: 'This link has expired', text: 'To write to us about it all the same, answer the mail.' },
  answered: {
    title: 'There is nothing to answer any more',
    text: 'It has been answered, or has moved on since the mail was written. To write to us, answer the mail.',
  },
};

/** Says nothing about the record: whoever follows a dead link may be anybody. */
export function deadLinkPage(why: DeadLink, deskName: string): string {
  const { title, text } = DEAD[why];
  return page(title, `<p>${text}</p>`, deskName);
}
