/** How the report looks: on a screen, light or dark, and on paper. */
export const reportStyle = `
:root { --ink: #1a1d21; --quiet: #545a62; --paper: #ffffff; --line: #d9dce0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --quiet: #a8afb7; --paper: #15181b; --line: #343a41; } }
body { margin: 0; color: var(--ink); background: var(--paper); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; }
h1 { font: 400 1.9rem/1.25 Georgia, "Noto Serif", serif; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 0.6rem; }
h1 + p { font-size: 1.125rem; }
p, li, figcaption { max-width: 44rem; overflow-wrap: anywhere; }
ul { padding-left: 1.2rem; }
figure { margin: 1rem 0; }
figcaption { font-weight: 600; max-width: 44rem; margin-bottom: 0.75rem; }
svg { display: block; width: 100%; max-width: 46rem; height: auto; }
.t { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.5rem; max-width: 44rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 1.1rem 0.35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; min-width: 4.5rem; }
th { color: var(--quiet); font-weight: 600; vertical-align: bottom; }
.n { text-align: right; overflow-wrap: normal; white-space: nowrap; }
th.n { white-space: normal; }
@media print {
  :root { --ink: #000; --quiet: #444; --paper: #fff; --line: #bbb; }
  @page { margin: 18mm; }
  body { font-size: 10.5pt; }
  main { padding: 0; max-width: none; }
  .t { overflow: visible; }
  table { font-size: 8.5pt; }
  th, td { padding-right: 0.6rem; min-width: 0; }
  h2 { break-after: avoid; }
  tr, figure { break-inside: avoid; }
}
`
