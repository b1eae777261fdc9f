import { createHash } from 'node:crypto';

/** The one style sheet of every page behind a link in a mail: readable on a telephone, in the dark, and by keyboard. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 38rem; padding: 1.5rem 1rem; color: #1b1b1b; background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.125rem; margin-top: 1.5rem; }
dl { display: grid; gap: .25rem 1rem; grid-template-columns: max-content 1fr; }
dt { color: #595959; }
dd { margin: 0; overflow-wrap: anywhere; }
blockquote { border-inline-start: .25rem solid #767676; margin: 1rem 0; padding: .25rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote.rich { white-space: normal; }
pre { overflow-x: auto; white-space: pre-wrap; }
fieldset { border: 1px solid #767676; border-radius: .25rem; margin: 1rem 0; padding: .5rem 1rem 1rem; }
legend { font-weight: 600; padding: 0 .25rem; }
.choice { display: block; padding: .5rem 0; }
label { font-weight: 600; }
.choice label { font-weight: 400; }
textarea { box-sizing: border-box; display: block; font: inherit; margin: .25rem 0 1rem; min-height: 7rem; padding: .5rem; width: 100%; }
button { background: #1d4ed8; border: 2px solid #1d4ed8; border-radius: .25rem; color: #fff; cursor: pointer; font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.25rem; }
:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
.problem { border: 2px solid #b91c1c; border-radius: .25rem; padding: .5rem 1rem; }
footer { color: #595959; font-size: .9375rem; margin-top: 2rem; }
@media (prefers-color-scheme: dark) { body { background: #161616; color: #ededed; } footer, dt { color: #b0b0b0; } .problem { border-color: #f87171; } }
`;

/** For the policy's `style-src`: `'sha256-…'`, quotes included. */
export const PAGE_STYLE_HASH = `'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`;

/** Nothing runs, nothing is loaded, nobody frames it; the form may only come back here. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src ${PAGE_STYLE_HASH}`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');
