import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredPage, deadLinkPage } from './outcome-page.ts';
import { resolutionPage } from './resolution-page.ts';
import { PAGE_POLICY } from './style.ts';
import { taskDonePage, taskPage } from './task-page.ts';

const form = { chosen: null, reason: '', problem: null } as const;
const task = { deskName: 'Desk', number: 'INC-000001', title: '<b>Stock', description: '', dueAt: null };
const facts = { deskName: 'Desk', number: 'INC-000001', title: 'Printer', notes: 'Put out.' };

describe('Given any page, its policy', () => {
  it.each([
    resolutionPage(facts, form),
    answeredPage(facts, 'confirm'),
    answeredPage(facts, 'reject'),
    deadLinkPage('expired', 'Desk'),
    taskPage(task),
    taskDonePage(task),
  ])('names the hash of exactly the style in it', (html) => {
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    expect(PAGE_POLICY).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });
});

describe('Given the page that asks for an answer', () => {
  it('posts both fields and asks for one of two answers', () => {
    const html = resolutionPage(facts, form);
    expect(html).toContain('<form method="post">');
    expect(html.match(/name="answer" id="(?:confirm|reject)" value="(?:confirm|reject)" required>/g)).toHaveLength(2);
    expect(html).toContain('name="reason"');
  });

  it('keeps what was chosen and written, and says what is wrong', () => {
    const html = resolutionPage(facts, { chosen: 'reject', reason: 'Still burning', problem: 'Say what is wrong' });
    expect(html).toContain('value="reject" required checked');
    expect(html).toContain('Still burning</textarea>');
    expect(html).toContain('role="alert"');
  });

  it('never lets a text become markup', async () => {
    await fc.assert(
      fc.property(fc.string(), (text) => {
        const evil = `</textarea><script>${text}"'`;
        const html = resolutionPage(
          { deskName: evil, number: 'INC-000001', title: evil, notes: evil },
          { chosen: null, reason: evil, problem: evil },
        );
        expect(html.match(/<script/g)).toBeNull();
        expect(html.match(/<\/textarea>/g)).toHaveLength(1);
      }),
    );
  });
});

it('Given the pages of a task, no title becomes markup', () => {
  expect(taskPage(task) + taskDonePage(task)).not.toContain('<b>');
});
