/** How a report looks: on paper of either size as on a screen, in black on white. */
export const reportCss = `
@page { margin: 16mm; }
:root { color-scheme: light; }
body { margin: 0; color: #1b1b1b; background: #fff; font: 14px/1.45 system-ui, sans-serif; }
main, footer { max-width: 720px; margin: 0 auto; padding: 0 20px; }
h1 { font-size: 24px; margin: 28px 0 4px; }
h2 { font-size: 16px; margin: 26px 0 6px; break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 4px 12px 4px 0; border-bottom: 1px solid #ccc; }
th { font-weight: 600; }
td { white-space: pre-line; overflow-wrap: anywhere; }
.number { font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
svg { width: 100%; height: auto; break-inside: avoid; }
svg text { font: 11px system-ui, sans-serif; fill: #444; }
svg .grid { stroke: #ddd; }
svg path { fill: none; stroke: #1f5fa8; stroke-width: 1.2; }
svg circle { fill: #1f5fa8; }
footer { margin-top: 28px; padding-bottom: 24px; font-size: 12px; color: #444; }
@media print { main, footer { max-width: none; padding: 0; } h1 { margin-top: 0; } }
`;
