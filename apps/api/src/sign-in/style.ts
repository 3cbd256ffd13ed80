/** The sign-in pages' style: the band, one column and air, light and dark. */
export const signInStyle = `
@font-face { font-family: Inter; font-weight: 100 900; font-display: swap; src: url(/public/inter-latin.woff2) format('woff2') }
:root { color-scheme: light dark; --page: #fff; --ink: #16223a; --quiet: #515d73; --line: #b9c3d3; --primary: #003283;
  --on-primary: #fff; --bar: #003283; --bar-ink: #fff; --tint: #f4f6fa; --grave: #a8161b }
@media (prefers-color-scheme: dark) {
  :root { --page: #0f1725; --ink: #e7ecf5; --quiet: #a9b5c9; --line: #45556f; --primary: #9dc1f2;
    --on-primary: #0b1a36; --bar: #0b1a36; --bar-ink: #fff; --tint: #162135; --grave: #ff9a93 }
}
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--page); color: var(--ink);
  font: 17px/1.55 Inter, system-ui, sans-serif; overflow-wrap: anywhere }
header { background: var(--bar); color: var(--bar-ink); padding: 14px 20px; font-weight: 600 }
header p { display: flex; align-items: center; gap: 10px; margin: 0 auto; max-width: 30rem }
main { flex: 1; width: 100%; max-width: calc(30rem + 40px); margin: 0 auto; padding: 48px 20px }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 12px; font-weight: 600 }
p { margin: 0 0 16px }
.note { background: var(--tint); padding: 10px 14px; border-radius: 4px }
.fault { color: var(--grave); margin: 0 0 6px }
form { margin-top: 24px }
label { display: block; font-weight: 600; margin-bottom: 6px }
input { width: 100%; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--quiet);
  border-radius: 4px; padding: 10px 12px; min-height: 48px }
input[aria-invalid='true'] { border-color: var(--grave) }
button { font: inherit; font-weight: 600; margin-top: 16px; min-height: 48px; padding: 10px 24px; border: 1px solid transparent;
  border-radius: 4px; background: var(--primary); color: var(--on-primary); cursor: pointer }
a { color: var(--primary) }
:focus-visible { outline: 3px solid var(--primary); outline-offset: 2px }
footer { width: 100%; max-width: calc(30rem + 40px); margin: 0 auto; padding: 0 20px 32px; font-size: 15px }
ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0; padding: 12px 0 0; border-top: 1px solid var(--line) }
li a { display: inline-block; padding: 6px 0 }
a[aria-current] { color: inherit; text-decoration: none; font-weight: 600 }
`
