/** How a report looks: on paper of either size as on a screen, in black on white. */
export const reportCss = `
@page { margin: 14mm; }
:root { color-scheme: light; }
body { margin: 0; color: #1b1b1b; background: #fff; font: 14px/1.4 system-ui, sans-serif; }
main, footer { max-width: 760px; margin: 0 auto; padding: 0 20px; }
h1 { font-size: 1.6em; margin: 28px 0 4px; }
h1 + p { margin: 0; }
h2 { font-size: 1.1em; margin: 0 0 .3em; break-after: avoid; }
section { margin-top: 1.5em; }
section p { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .25em 1em .25em 0; border-bottom: 1px solid #ccc; }
th:last-child, td:last-child { padding-inline-end: 0; }
th { font-weight: 600; }
td { white-space: pre-line; overflow-wrap: anywhere; }
.number { font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
.halves, .full section:not(.wide) { columns: 20em 2; column-gap: 2.5em; }
.full h2 { column-span: all; }
.wide td:first-child { white-space: nowrap; }
.halves section { break-inside: avoid; }
.halves section:first-child { margin-top: 0; }
.halves { margin-top: 1.5em; }
.entries td:first-child { white-space: nowrap; }
.caption { font-size: .85em; color: #444; }
svg { display: block; width: 100%; height: auto; break-inside: avoid; }
svg text { font: 11px system-ui, sans-serif; fill: #444; }
svg .grid { stroke: #ddd; }
svg path { fill: none; stroke: #1f5fa8; stroke-width: 1.2; }
svg .range { stroke: #a9c3e0; stroke-width: 2; }
svg circle { fill: #1f5fa8; }
footer { margin-top: 2em; padding-bottom: 24px; font-size: .85em; color: #444; }
@media screen and (max-width: 30em) {
  th, td { padding-inline-end: .5em; }
  .wide td:first-child { white-space: normal; }
}
@media print {
  body { font-size: 11px; line-height: 1.3; }
  th, td { padding: .12em .7em .12em 0; }
  main, footer { max-width: none; padding: 0; }
  h1 { margin-top: 0; }
  .said { white-space: nowrap; }
  section, .halves { margin-top: .6em; }
  h2 { margin-bottom: .1em; }
  .full { break-before: page; }
}
`;
