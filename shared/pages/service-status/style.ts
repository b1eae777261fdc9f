import { createHash } from 'node:crypto';
import { textColourOn } from '#domain/status-page/text-colour.ts';

/** Of the head of a page whose tenant has chosen none. */
const DEFAULT_COLOUR = '#1f2937';

/** Each state has a shape and words beside its colour, and every colour can be read as text on the page, by day and by night. */
const STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1b1b1b; --quiet: #595959; --line: #d0d5dd; --panel: #f6f7f9; --link: #1d4ed8; --operational: #1a7f37; --maintenance: #0550ae; --degraded: #825000; --partial: #b54708; --major: #b42318; }
* { box-sizing: border-box; }
body { background: var(--page); color: var(--text); font: 1.0625rem/1.5 system-ui, sans-serif; margin: 0; }
.wide { margin: 0 auto; max-width: 48rem; padding: 1rem; }
.brand { background: var(--brand); color: var(--on-brand); }
.brand .wide { align-items: center; display: flex; flex-wrap: wrap; gap: .75rem; padding-block: 1.25rem; }
.brand img { max-height: 2.5rem; max-width: 10rem; }
h1 { font-size: 1.375rem; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.125rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.0625rem; margin: 0; overflow-wrap: anywhere; }
a { color: var(--link); }
.whole { align-items: center; background: var(--panel); border-inline-start: .375rem solid; border-radius: .25rem; display: flex; font-size: 1.1875rem; font-weight: 600; gap: .5rem; margin: 1rem 0; padding: .75rem 1rem; }
.state { align-items: center; display: inline-flex; font-weight: 600; gap: .375rem; white-space: nowrap; }
.sign { fill: currentColor; flex: none; height: 1em; width: 1em; }
.operational { color: var(--operational); }
.maintenance { color: var(--maintenance); }
.degraded { color: var(--degraded); }
.partial { color: var(--partial); }
.major { color: var(--major); }
ul.plain, ol.plain { list-style: none; margin: 0; padding: 0; }
.service, article { border: 1px solid var(--line); border-radius: .5rem; margin-bottom: .75rem; padding: .875rem 1rem; }
.row { align-items: baseline; display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; }
.days { display: block; height: 1.75rem; margin: .625rem 0 .125rem; width: 100%; }
.days path { fill: currentColor; }
.ends, .quiet, summary, time { color: var(--quiet); font-size: .9375rem; }
.text { overflow-wrap: anywhere; }
.text > :first-child { margin-top: .5rem; }
.text > :last-child { margin-bottom: .5rem; }
.text pre { white-space: pre-wrap; }
ol.updates { border-inline-start: 2px solid var(--line); margin-top: .75rem; padding-inline-start: .875rem; }
.updates li { margin-bottom: .5rem; }
.updates .text > :first-child { margin-top: 0; }
summary { cursor: pointer; min-height: 1.75rem; }
fieldset { border: 1px solid var(--line); border-radius: .25rem; margin: 1rem 0; padding: .5rem 1rem 1rem; }
legend, label { font-weight: 600; }
.choice { display: block; padding: .375rem 0; }
.choice label { font-weight: 400; overflow-wrap: anywhere; }
input[type=email] { background: var(--page); border: 1px solid var(--quiet); border-radius: .25rem; color: inherit; display: block; font: inherit; margin: .25rem 0; max-width: 26rem; padding: .5rem; width: 100%; }
button { background: #1d4ed8; border: 2px solid #1d4ed8; border-radius: .25rem; color: #fff; cursor: pointer; font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.25rem; }
:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
footer { border-top: 1px solid var(--line); color: var(--quiet); margin-top: 2.5rem; }
footer ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0 0 .5rem; padding: 0; }
@media (prefers-color-scheme: dark) { :root { --page: #161616; --text: #ededed; --quiet: #b0b0b0; --line: #3f4650; --panel: #22262b; --link: #8ab4f8; --operational: #4ac26b; --maintenance: #6cb6ff; --degraded: #e3b341; --partial: #f0883e; --major: #ff7b72; } :focus-visible { outline-color: #fbbf24; } }
@media (forced-colors: active) { .days path { fill: CanvasText; } }
`;

/** The style of one tenant's page, in its colour. @param colour - `#rrggbb` */
export function styleFor(colour: string = DEFAULT_COLOUR): string {
  return `${STYLE}:root { --brand: ${colour}; --on-brand: ${textColourOn(colour)}; }\n`;
}

/** Nothing runs, nothing is loaded but the logo in the page itself, nobody frames it; the form may only come back here. */
export function policyFor(style: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    'img-src data:',
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
