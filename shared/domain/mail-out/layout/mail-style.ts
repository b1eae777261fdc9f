/**
 * How mails look. What matters stands in attributes, for many programs drop style sheets; the sheet only turns colours for
 * the dark and stacks the facts on a telephone. No images, no fonts, nothing that is fetched. Contrasts are 4.5:1 or more.
 */
export const LIGHT = {
  page: 'margin:0;padding:0;background:#ffffff;color:#1b1b1b',
  sheet:
    'max-width:38em;margin:0 auto;padding:24px 16px;font-family:-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5',
  heading: 'margin:28px 0 8px;font-size:17px;line-height:1.35',
  paragraph: 'margin:0 0 16px',
  quote:
    'margin:0 0 16px;padding:4px 0 4px 14px;border-left:4px solid #767676;white-space:pre-wrap;overflow-wrap:anywhere',
  markdown: 'margin:0 0 16px;padding:4px 0 4px 14px;border-left:4px solid #767676;overflow-wrap:anywhere',
  facts: 'margin:0 0 16px;border-collapse:collapse;width:100%;font-size:16px;line-height:1.5',
  label:
    'padding:6px 16px 6px 0;border-top:1px solid #d0d0d0;text-align:left;vertical-align:top;font-weight:600;width:34%',
  value: 'padding:6px 0;border-top:1px solid #d0d0d0;vertical-align:top;overflow-wrap:anywhere',
  link: 'display:inline-block;padding:10px 18px;border-radius:4px;background:#1d4ed8;color:#ffffff;font-weight:600;text-decoration:none',
  signature: 'margin:28px 0 0;font-size:14px;color:#595959',
} as const;

export const STYLE = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#161616!important;color:#ededed!important}
.facts th,.facts td{border-color:#4a4a4a!important}
.link{background:#93b4ff!important;color:#10182b!important}
.quote{border-color:#9a9a9a!important}
.signature{color:#b0b0b0!important}
}
@media (max-width:30em){
.facts th,.facts td{display:block!important;width:auto!important;padding:0!important}
.facts th{padding-top:8px!important}
.facts td{border-top:0!important;padding-bottom:8px!important}
}
`;
