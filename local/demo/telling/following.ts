import { expected } from './expected.ts';
import type { Scene } from './story.ts';

/** The newest link of its kind in somebody's mails: its page is looked at, then its form is sent. */
export async function followLink(
  { mails }: Scene,
  reader: string,
  kind: RegExp,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  const links = mails.filter(({ to }) => to === reader).flatMap(({ text }) => text.match(/https?:\S+/g) ?? []);
  const link = links.findLast((url) => kind.test(url));
  expected(link !== undefined, `${reader} was sent a link like ${kind}`);
  const page = await fetch(link);
  expected(page.ok && (await page.text()).includes('<form'), 'the link shows a page with a form');
  const sent = await fetch(link, { method: 'POST', body: new URLSearchParams(form) });
  expected(sent.ok, `the form is taken and not answered ${sent.status}`);
}
