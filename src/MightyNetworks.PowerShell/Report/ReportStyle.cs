namespace MightyNetworks.PowerShell.Report;

/// <summary>The style of the page: light, dark and on paper. The colours of the series differ in brightness, too.</summary>
internal static class ReportStyle
{
    internal const string Text = """

        :root { --ink: #1a1f26; --quiet: #59626e; --ground: #ffffff; --card: #f5f6f8; --line: #d9dde3; --s0: #0b6aa8; --s1: #e08a00; --s2: #3aa99a; --bad: #a3241b; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8ebef; --quiet: #a3adb9; --ground: #14181d; --card: #1e242b; --line: #353d47; --s0: #5fb0e8; --s1: #f2b64d; --s2: #2f8f83; --bad: #ff9c92; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        header, main { max-width: 64rem; margin: 0 auto; padding: 0 1rem; }
        header { padding-top: 2rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; overflow-wrap: anywhere; }
        header p { margin: 0; color: var(--quiet); }
        section { margin: 2.5rem 0; }
        h2 { font-size: 1.25rem; margin: 0 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
        h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 0 0 1rem; }
        .figures div { background: var(--card); border-radius: .5rem; padding: .75rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
        dt { color: var(--quiet); font-size: .875rem; line-height: 1.3; }
        dd { margin: 0; font-size: 1.375rem; font-weight: 600; line-height: 1.25; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
        .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem 2rem; }
        figure { margin: 0; min-width: 0; }
        figcaption { font-weight: 600; margin-bottom: .25rem; }
        svg { display: block; width: 100%; max-width: 32rem; height: auto; }
        svg text { font-size: 12px; fill: var(--ink); font-variant-numeric: tabular-nums; }
        svg .mark { fill: var(--quiet); font-size: 10.5px; }
        svg .value { font-size: 10.5px; }
        .grid { stroke: var(--line); stroke-width: .6; }
        .axis { stroke: var(--quiet); stroke-width: .8; }
        .s0 { fill: var(--s0); background: var(--s0); }
        .s1 { fill: var(--s1); background: var(--s1); }
        .s2 { fill: var(--s2); background: var(--s2); }
        .legend { margin: 0 0 .5rem; font-size: .875rem; color: var(--quiet); }
        .key { display: inline-block; width: .75em; height: .75em; border-radius: 2px; margin: 0 .35em 0 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .legend span + .key { margin-left: 1em; }
        details { margin-top: .35rem; font-size: .875rem; }
        summary { cursor: pointer; color: var(--quiet); }
        .table { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; padding: .35rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
        th { color: var(--quiet); font-weight: 600; }
        td { overflow-wrap: break-word; min-width: 4rem; max-width: 24rem; }
        th:first-child, td:first-child { padding-left: 0; }
        td:first-child { min-width: 6.5rem; }
        th:last-child, td:last-child { padding-right: 0; }
        .number { text-align: right; min-width: 0; }
        td.number { white-space: nowrap; }
        @media (max-width: 30rem) { table { font-size: .8rem; } th, td { padding: .35rem .25rem; } }
        .note { color: var(--quiet); font-size: .875rem; margin: .75rem 0 0; }
        .problem { color: var(--bad); font-weight: 600; }
        @media (max-width: 30rem) { th, td { padding: .3rem .25rem; } table { font-size: .8rem; } }
        @page { margin: 15mm; }
        @media print {
          :root { --ink: #000; --quiet: #444; --ground: #fff; --card: #fff; --line: #bbb; --s0: #0b6aa8; --s1: #e8a33d; --s2: #9ad3cb; --bad: #000; }
          body { font-size: 11pt; }
          header, main { max-width: none; padding: 0; }
          section { margin: 1.5rem 0; }
          figure, .figures div, tr { break-inside: avoid; }
          h2, h3, figcaption { break-after: avoid; }
          .figures div { border: 1px solid var(--line); }
          .charts { grid-template-columns: 1fr 1fr; }
          details { display: none; }
          svg rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """;
}
