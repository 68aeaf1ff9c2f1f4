/** How a report looks, on a screen, on a phone and on paper. */
export const STYLE = `
:root { color-scheme: light; --ink: #1c2530; --soft: #566270; --line: #d5dbe2; --before: #5b7089; --after: #0a6c74; --gain: #1a7f4b; --lose: #b3402a; --unclear: #8a6d1d; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.6 "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
main { max-width: 1240px; margin: 0 auto; padding: 8px 20px 48px; }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 0.6em 0 0.2em; }
h2 { font-size: 1.25rem; margin: 2em 0 0.6em; padding-top: 0.5em; border-top: 1px solid var(--line); }
p { margin: 0.5em 0; max-width: 46em; }
.soft { color: var(--soft); }
.choice { position: absolute; opacity: 0; pointer-events: none; }
.languages { max-width: 1240px; margin: 0 auto; padding: 12px 20px 0; display: flex; gap: 8px; justify-content: flex-end; }
.languages label { padding: 4px 14px; border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
#zh:checked ~ .languages [for="zh"], #en:checked ~ .languages [for="en"] { background: var(--ink); color: #fff; border-color: var(--ink); }
#zh:focus-visible ~ .languages [for="zh"], #en:focus-visible ~ .languages [for="en"] { outline: 3px solid #2f7de1; outline-offset: 2px; }
#zh:checked ~ main[lang="en"], #en:checked ~ main[lang="zh-CN"] { display: none; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 12px; margin: 1em 0; padding: 0; list-style: none; }
.figures li { border: 1px solid var(--line); border-radius: 8px; padding: 10px 14px; }
.figures b { display: block; font-size: 1.15rem; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
figure { margin: 1em 0; break-inside: avoid; }
figcaption { font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 4px 0 8px; padding: 0; list-style: none; color: var(--soft); font-size: 0.875rem; }
.bars { display: grid; grid-template-columns: minmax(6em, max-content) 1fr; gap: 6px 12px; align-items: center; }
.bars .name { font-size: 0.9rem; max-width: 22em; line-height: 1.3; }
.bars svg { display: block; border-left: 1px solid var(--line); overflow: hidden; }
rect.before { fill: var(--before); } rect.after { fill: var(--after); } rect.light { opacity: 0.32; }
rect.gains { fill: var(--gain); } rect.may-gain { fill: #7cc09b; } rect.unclear { fill: #d9c27a; } rect.may-lose { fill: #e0a092; } rect.loses { fill: var(--lose); }
rect.less { fill: #2f6db3; } rect.more { fill: #b3642a; }
line.middle { stroke: var(--soft); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
th, td { padding: 5px 10px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; }
tbody th { font-weight: 500; min-width: 8em; }
.number small { display: block; color: var(--soft); }
.number span { display: block; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; max-width: 52em; }
dt { font-weight: 600; } dd { margin: 0; }
@media (max-width: 600px) {
  h1 { font-size: 1.35rem; }
  .bars { grid-template-columns: 1fr; gap: 2px; } .bars svg { margin-bottom: 8px; }
  dl { grid-template-columns: 1fr; } dd { margin-bottom: 6px; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; width: 100%; }
  tr { border-bottom: 2px solid var(--line); padding: 6px 0; }
  tbody th { font-weight: 600; border: 0; padding: 2px 0; }
  td { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; border: 0; padding: 1px 0; text-align: right; overflow-wrap: anywhere; }
  td::before { content: attr(data-heading); color: var(--soft); text-align: left; }
  .number { white-space: normal; } .number span { display: inline; }
}
@media print {
  .languages { display: none; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  h2 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .wide { overflow: visible; } table { font-size: 7.5pt; } th, td { padding: 2px 5px; }
  @page { size: A4 landscape; margin: 14mm; }
}
`;
