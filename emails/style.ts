import type { Look } from './letter.ts'

/** Only improves: a mail program that drops it shows the light, wide mail drawn by the inline styles. */
export function styleFor({ colours }: Look) {
  return `
body { margin: 0; }
@media (max-width: 480px) {
  .outer { padding: 0 0 24px !important; }
  .sheet { border-radius: 0 !important; }
  .pad { padding-left: 24px !important; padding-right: 24px !important; }
  .title { font-size: 25px !important; }
  .facts td { display: block !important; width: auto !important; }
  .label { padding-bottom: 0 !important; }
  .value { padding-top: 0 !important; border-top: 0 !important; }
}
@media (prefers-color-scheme: dark) {
  .paper { background-color: #0e1312 !important; }
  .sheet { background-color: #161c1a !important; }
  .well { background-color: #202826 !important; }
  .ink { color: #e8efeb !important; }
  .quiet { color: #a2b1ab !important; }
  .link { color: ${colours.darkLink} !important; }
  .button { background-color: ${colours.darkButton} !important; }
  .button a { color: ${colours.darkButtonText} !important; }
  .line { border-color: #29322f !important; }
}
`
}
