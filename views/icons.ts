/** The Lucide icons we use. After a change: `node static/build-icons.mjs`. */
const ICONS = [
  'chevron-up',
  'circle-alert',
  'circle-check',
  'clock',
  'door-closed',
  'door-open',
  'download',
  'ellipsis',
  'grip-vertical',
  'inbox',
  'link',
  'mail',
  'menu',
  'pause',
  'play',
  'plus',
  'search',
  'send',
  'shield-check',
  'triangle-alert',
  'user-plus',
  'wand-sparkles',
] as const

export type IconName = (typeof ICONS)[number]
