/**
 * Words of the top bar's menus: export, link, look, keys.
 * SHARE_WORDS.zh.copyLink → '复制链接'
 */
const zh = {
  /** The other language, in that language. */
  language: 'English',
  copyLink: '复制链接',
}

const en: typeof zh = {
  language: '中文',
  copyLink: 'Copy link',
}

export const SHARE_WORDS = { zh, en }
