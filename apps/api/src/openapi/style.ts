/** The documentation page's style: type, hairlines and air, light and dark. */
export const documentationStyle = `
:root { color-scheme: light dark; --ink: #16223a; --quiet: #515d73; --line: #dde3ec; --link: #003283; --page: #fff }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7ecf5; --quiet: #a9b5c9; --line: #26334a; --link: #9dc1f2; --page: #0f1725 }
}
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.55 system-ui, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 36px 20px 64px }
h1 { font-size: 28px } h2 { font-size: 20px; margin-top: 48px; border-bottom: 1px solid var(--line) }
h3 { font-size: 16px; margin: 32px 0 4px } p { margin: 4px 0 }
a { color: var(--link) } code { font-size: 14px; overflow-wrap: anywhere }
table { width: 100%; border-collapse: collapse; margin: 8px 0; table-layout: fixed }
caption { text-align: left; color: var(--quiet); font-size: 13px }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere }
dt { margin-top: 16px; font-weight: 600 } dd { margin: 0; color: var(--quiet) }
`
