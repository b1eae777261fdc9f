/** Colours that can be told apart by who sees no red or green, and shapes for who sees none. */
export const STYLE = `<style>
text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 }
.title { font-size: 17px; font-weight: 600 }
.time { font-size: 11px; fill: #59636e }
.what { font-size: 12px; font-style: italic }
.paper { fill: #ffffff }
.open { fill: #eef4fb }
.base, .tick { stroke: #d1d9e0; stroke-width: 1 }
.deed { stroke: #59636e; stroke-width: 1; stroke-dasharray: 3 3 }
.running { fill: #0969da }
.paused { fill: url(#stripes); stroke: #9a6700; stroke-width: 1 }
.stripe { stroke: #9a6700; stroke-width: 3 }
.closed { fill: #8c959f }
.warning { fill: #bc4c00 }
.due { fill: #ffffff; stroke: #1f2328; stroke-width: 2 }
.missed { fill: #cf222e; stroke: #ffffff; stroke-width: 1.5 }
.missed-text { fill: #cf222e; font-weight: 600 }
.met { fill: #1a7f37; stroke: #ffffff; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .time { fill: #9198a1 } .paper { fill: #0d1117 } .open { fill: #16202c }
.base, .tick { stroke: #3d444d } .deed { stroke: #9198a1 } .running { fill: #4493f8 }
.paused, .stripe { stroke: #d29922 } .due { fill: #0d1117; stroke: #e6edf3 } .missed-text { fill: #f85149 }
}
</style>
<defs><pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="stripe" x1="0" y1="0" x2="0" y2="8"/></pattern></defs>`;

/** What the shapes mean, in one line. */
export function legend(x: number, y: number): string {
  const entries: [width: number, shape: (x: number) => string, text: string][] = [
    [130, (at) => `<rect class="open" x="${at}" y="${y - 11}" width="22" height="14"/>`, 'open hours'],
    [120, (at) => `<rect class="running" x="${at}" y="${y - 11}" width="22" height="14"/>`, 'counting'],
    [115, (at) => `<rect class="paused" x="${at}" y="${y - 11}" width="22" height="14"/>`, 'paused'],
    [180, (at) => `<rect class="closed" x="${at}" y="${y - 6}" width="22" height="4"/>`, 'outside hours'],
    [115, (at) => `<path class="warning" d="M${at + 11} ${y + 1}l-6 -10h12z"/>`, 'warning'],
    [85, (at) => `<path class="due" d="M${at + 11} ${y - 14}l8 10l-8 10l-8 -10z"/>`, 'due'],
    [105, (at) => `<path class="missed" d="M${at + 11} ${y - 14}l8 10l-8 10l-8 -10z"/>`, 'missed'],
    [80, (at) => `<circle class="met" cx="${at + 11}" cy="${y - 4}" r="8"/>`, 'met'],
  ];
  let left = x;
  return entries
    .map(([width, shape, text]) => {
      const drawn = `${shape(left)}<text x="${left + 30}" y="${y + 1}">${text}</text>`;
      left += width;
      return drawn;
    })
    .join('\n');
}
