/** A text as XML holds it. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A coordinate, to a tenth of a pixel. */
export function px(number: number): string {
  return String(Math.round(number * 10) / 10)
}

/** The look of a plot, written into it so that the file stands alone; the page of the report sets colours for dark through `color`. */
export const plotStyle =
  '.b{fill:#0b5a8f;fill-opacity:.55}.g{fill:#eceef1}.i{stroke:#1a1d21;stroke-width:1.5;fill:none}.o{fill:#fff;stroke:#754800;stroke-width:2}.x{stroke:#d9dce0}.l{fill:none;stroke:#0b5a8f;stroke-width:2}.p{fill:#0b5a8f}.s{fill:#fff;stroke:#0b5a8f;stroke-width:2}text{font-family:system-ui,sans-serif;font-size:13px;fill:#1a1d21;font-variant-numeric:tabular-nums}.q{fill:#545a62;font-size:12px}@media(prefers-color-scheme:dark){.b,.p{fill:#86c0ef}.g{fill:#272c32}.i{stroke:#e6e8eb}.o{fill:#15181b;stroke:#efbd66}.x{stroke:#343a41}.l{stroke:#86c0ef}.s{fill:#15181b;stroke:#86c0ef}text{fill:#e6e8eb}.q{fill:#a8afb7}}@media print{.b,.p{fill:#0b5a8f}.g{fill:#eceef1}.i{stroke:#1a1d21}.o{fill:#fff;stroke:#754800}.x{stroke:#d9dce0}.l{stroke:#0b5a8f}.s{fill:#fff;stroke:#0b5a8f}text{fill:#1a1d21}.q{fill:#545a62}}'
