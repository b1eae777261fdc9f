import { WORDS } from '#domain/words/words.ts';
import { type PageContext, page } from './page.ts';

/** Why a link leads nowhere: the token is not ours, too old, or of what was answered or overtaken. */
export type DeadLink = 'invalid' | 'expired' | 'answered';

/** Says nothing about the record: whoever follows a dead link may be anybody. */
export function deadLinkPage(why: DeadLink, context: PageContext): string {
  const { title, text } = WORDS[context.reader.language].pages.dead[why];
  return page(context, title, `<p>${text}</p>`);
}
