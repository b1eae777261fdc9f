import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text.ts';

describe('Given HTML, htmlToText', () => {
  it('reads it as a person would', () => {
    const html =
      '<html><head><title>x</title><style>p{}</style></head><body><p>Dear&nbsp;desk,</p><div>it <b>burns</b>.<br>Again!</div><ul><li>one<li>two</ul></body></html>';
    expect(htmlToText(html)).toBe('Dear desk,\n\nit burns.\nAgain!\n\n- one\n- two');
  });

  it('marks quotations so that they can be trimmed', () => {
    expect(htmlToText('Yes<blockquote>Really?<blockquote>No</blockquote></blockquote>')).toBe('Yes\n> Really?\n> > No');
  });

  it.each([
    ['&#228;&#xE4;&auml;', 'äää'],
    ['&unknown; &amp', '&unknown; &'],
    ['&#0;&#9999999;x', '\ufffd\ufffdx'],
    ['&Agrave;&aring;&oslash;&Scaron;&rarr;&check;', 'ÀåøŠ→✓'],
    ['See <a href="https://x.example/a">the page</a>.', 'See the page (https://x.example/a).'],
    ['<a href="https://x.example/">x.example</a>', 'x.example'],
    ['<a href="https://x.example/a"><img src="x"></a>', 'https://x.example/a'],
    ['<a href="javascript:alert(1)">run</a>', 'run'],
    ['<p>One<p>Two', 'One\n\nTwo'],
    ['<pre>if x:\n    go()\n</pre>', 'if x:\n    go()'],
    ['One<br><br>Two', 'One\n\nTwo'],
    ['<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['<div>One<br></div><div>Two</div>', 'One\nTwo'],
    ['<pre>a\n\nb</pre>', 'a\n\nb'],
    ['<div style="white-space: pre-wrap">if x:\n    go()</div>then', 'if x:\n    go()\nthen'],
    ['<span style="white-space:pre">a  b</span>', 'a  b'],
    ['One <span style="white-space: pre-wrap">two</span> three', 'One two three'],
    ['<table><tr><td>a<td>b<tr><td>c</table>', 'a b\nc'],
    ['a < b', 'a < b'],
    ['<!-- <p>no</p> -->yes', 'yes'],
    ['<![if !supportLists]>- <![endif]>one<?xml version="1.0"?><o:p></o:p>', '- one'],
    ['<pre>a\n b</pre>c\nd', 'a\n b\n\nc d'],
    ['<script>if (a < b) { "<p>" }</script>yes', 'yes'],
  ])('reads %s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('stays quick on hostile input', () => {
    const started = performance.now();
    for (const unit of ['<', '<a ', '<!--', '&#', '<blockquote>', '<p/']) htmlToText(unit.repeat(150_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('takes anything', async () => {
    await fc.assert(
      fc.property(fc.string(), (html) => {
        expect(htmlToText(html)).not.toContain('\0');
      }),
    );
  });
});
