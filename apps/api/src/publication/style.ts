/** Stilen: the public pages' only style sheet, in the colours and measures of the look; light and dark, screen and paper. */
export const style = `
@font-face{font-family:Inter;font-weight:100 900;font-display:swap;src:url(/public/inter-latin.woff2)format("woff2");unicode-range:U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD}
@font-face{font-family:Inter;font-weight:100 900;font-display:swap;src:url(/public/inter-latin-ext.woff2)format("woff2");unicode-range:U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF}
:root{color-scheme:light dark;--page:#fff;--tint:#f4f6fa;--bar:#003283;--bar-quiet:#c6d8f0;--ink:#16223a;--quiet:#515d73;--line:#dde3ec;--line-strong:#b9c3d3;--link:#003283;--want:#8a4b00;--want-tint:#fdf3e3;--want-line:#e6bf85}
@media(prefers-color-scheme:dark){:root{--page:#0f1725;--tint:#131d2e;--bar:#0b1a36;--bar-quiet:#b4c6e2;--ink:#e7ecf5;--quiet:#a9b5c9;--line:#26334a;--line-strong:#45556f;--link:#9dc1f2;--want:#f0b860;--want-tint:#2a2216;--want-line:#6d5427}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.55 Inter,system-ui,sans-serif;font-optical-sizing:auto;overflow-wrap:break-word}
.wide{max-width:1056px;margin-inline:auto;padding-inline:20px}
a{color:var(--link);text-underline-offset:3px;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.whole{white-space:nowrap}
.skip{position:absolute;left:-999px}
.skip:focus{left:20px;top:8px;z-index:1;background:var(--page);padding:4px 12px;border-radius:4px}
.bar{background:var(--bar);color:#fff}
.bar .wide{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;min-height:56px;padding-block:10px}
.bar a{color:#fff}
.bar :focus-visible{outline-color:#fff}
.brand{display:flex;gap:10px;align-items:center;font-weight:650;font-size:16px;text-decoration:none;margin-right:auto}
.brand svg{flex:none}
.bar ul,.foot ul,.jump ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:4px 20px}
.bar ul{font-size:14px}
.bar li,.foot li,.jump li{padding:4px 0}
.practice{background:var(--want-tint);border-bottom:1px solid var(--want-line);color:var(--want);font-size:14px}
.practice p{margin-block:0;padding-block:8px}
main{padding-block:32px 64px}
.crumb{font-size:13px;color:var(--quiet);margin:0 0 8px}
h1{font-size:34px;line-height:1.2;font-weight:650;letter-spacing:-.018em;margin:0 0 12px;text-wrap:balance;hyphens:manual}
.lead{font-size:17px;max-width:62ch;margin:0 0 4px}
.cite{font-size:13px;color:var(--quiet);margin:0}
.cite.note{margin:0 0 12px;max-width:66ch}
.rows+.note{margin-top:12px}
.mark{color:var(--want)}
h2{font-size:18px;line-height:1.35;font-weight:650;margin:40px 0 0;padding-bottom:8px;scroll-margin-top:16px}
h3{font-size:15px;font-weight:650;margin:24px 0 0;padding-bottom:6px;border-bottom:1px solid var(--line-strong);scroll-margin-top:16px}
.jump{display:none}
.pair{display:grid;grid-template-columns:minmax(0,1fr)266px;gap:0 48px;align-items:start}
.aside h2{font-size:16px;border-bottom:1px solid var(--line-strong)}
.aside p{margin:10px 0;font-size:14px}
.heads{color:var(--quiet);font-size:13px;font-weight:600;margin:0}
.rows,.days,.links{list-style:none;margin:0;padding:0}
.days li,.links li{padding:8px 0;border-bottom:1px solid var(--line);font-size:14px}
.days li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px;font-variant-numeric:tabular-nums}
.days span{color:var(--quiet)}
.past{color:var(--quiet)}
.rows li{padding:9px 0;border-bottom:1px solid var(--line);font-size:14px;break-inside:avoid}
.rows li,.heads{display:grid;grid-template-columns:39fr 27fr 34fr;gap:0 16px;align-items:baseline}
.rows li>*{min-width:0}
.role,.quiet{color:var(--quiet)}
.vacant{color:var(--want);white-space:nowrap}
.vacant svg{vertical-align:-3px;margin-right:5px}
.list li{grid-template-columns:minmax(0,1fr)minmax(0,240px)minmax(0,250px)}
.list a{font-weight:500}
.num{font-variant-numeric:tabular-nums}
.text{max-width:68ch;font-size:16px;line-height:1.65}
.text p,.text ul{margin:12px 0}
.foot{background:var(--tint);border-top:1px solid var(--line);font-size:14px;color:var(--quiet)}
.foot .wide{padding-block:28px 36px}
.foot p{margin:0 0 12px}
@media(max-width:999px){.pair{grid-template-columns:minmax(0,1fr)}.pair .aside{margin-top:8px}.jump{display:block;margin-top:16px}}
@media(max-width:639px){
h1{font-size:27px}
main{padding-top:24px}
.lead{font-size:16px}
.heads{display:none}
.rows li,.list li{grid-template-columns:minmax(0,1fr);padding:10px 0}
.role{font-size:13px}
.bar .wide{gap:4px 20px}
.bar ul{font-size:13px;column-gap:12px}
.rows a,.days a,.links a{display:inline-block;padding-block:2px}
}
@media print{.bar,.jump,.foot ul,.skip{display:none}body{font-size:10pt}a{color:inherit;text-decoration:none}.pair{display:block}h3{break-after:avoid}}
@media(forced-colors:active){.bar,.foot,.practice{border:1px solid}}
`
