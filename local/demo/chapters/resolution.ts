import type { Incident } from '#events/incident/incident.ts';
import { command } from '#local/demo/telling/command.ts';
import { expected, theEvent, theMail } from '#local/demo/telling/expected.ts';
import { BOB, LIN } from '#local/demo/telling/people.ts';
import type { Chapter, Scene, Step } from '#local/demo/telling/story.ts';

/** LIF4, LIF5, COM1: the requester has the last word, by a link that changes nothing until its form is sent. */
export const resolutionChapter: Chapter = {
  title: 'No, it is not resolved; yes, now it is',
  steps: [
    resolve('The laptop is on your desk'),
    {
      who: BOB,
      does: 'follows the link "No, it is not" and sends its form',
      run: (scene) => answer(scene, 'reject', 'And the projector?'),
      check: (came) => {
        const { incident } = theEvent(came, 'reopened');
        expected(incident.reopenCount === 1 && incident.assignee === LIN, 'it is back with Lin');
        theMail(came, LIN);
      },
    },
    resolve('The projector hangs in room 3.14'),
    {
      who: BOB,
      does: 'follows the link "Yes, it is resolved" and sends its form',
      run: (scene) => answer(scene, 'confirm', ''),
      check: (came) => {
        expected(theEvent(came, 'closed').data.how === 'confirmed', 'it is closed as confirmed');
        theMail(came, BOB);
      },
    },
  ],
};

function resolve(notes: string): Step {
  return command({
    who: LIN,
    does: `resolves it: "${notes}"`,
    command: 'resolve',
    body: { code: 'fixed', notes },
    check: (came) => {
      theEvent(came, 'resolved');
      const { text } = theMail(came, BOB);
      expected(text.includes('answer=confirm') && text.includes('answer=reject'), 'the mail has both links');
    },
  });
}

async function answer(scene: Scene, wanted: 'confirm' | 'reject', reason: string): Promise<void> {
  const { text } = scene.mails.findLast(({ to }) => to === BOB) ?? { text: '' };
  const link = text.match(/https?:\S+/g)?.find((url) => url.endsWith(`answer=${wanted}`));
  expected(link !== undefined, `the mail has a link to ${wanted}`);
  const page = await fetch(link);
  expected(page.ok && (await page.text()).includes('<form'), 'the link shows a page with a form');
  const { status } = (await scene.doors.call(LIN, 'GET', `/incidents/${scene.number}`)) as Incident;
  expected(status === 'resolved', 'looking at the page changes nothing');
  const sent = await fetch(link, { method: 'POST', body: new URLSearchParams({ answer: wanted, reason }) });
  expected(sent.ok, `the form is taken and not answered ${sent.status}`);
}
