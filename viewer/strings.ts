/**
 * Every word of the interface in Chinese and English, by area; each area has its file in strings/.
 * STRINGS.zh.filters.shownNodes(42, 58) → '显示 42 / 58 个节点'
 */
import type { Language } from './language.ts'
import { CANVAS_WORDS } from './strings/canvas-words.ts'
import { FILTER_WORDS } from './strings/filter-words.ts'
import { LAYOUT_WORDS } from './strings/layout-words.ts'
import { ONTOLOGY_WORDS } from './strings/ontology-words.ts'
import { PANEL_WORDS } from './strings/panel-words.ts'
import { PATH_WORDS } from './strings/path-words.ts'
import { SCREEN_WORDS } from './strings/screen-words.ts'
import { SEARCH_WORDS } from './strings/search-words.ts'
import { SHARE_WORDS } from './strings/share-words.ts'
import { TABLE_WORDS } from './strings/table-words.ts'

const inLanguage = (language: Language) => ({
  language,
  /** For Intl and the page's lang attribute. */
  locale: language === 'zh' ? 'zh-CN' : 'en',
  ...ONTOLOGY_WORDS[language],
  canvas: CANVAS_WORDS[language],
  layouts: LAYOUT_WORDS[language],
  panel: PANEL_WORDS[language],
  filters: FILTER_WORDS[language],
  search: SEARCH_WORDS[language],
  path: PATH_WORDS[language],
  table: TABLE_WORDS[language],
  share: SHARE_WORDS[language],
  screens: SCREEN_WORDS[language],
})

export type Strings = ReturnType<typeof inLanguage>

export const STRINGS: Record<Language, Strings> = { zh: inLanguage('zh'), en: inLanguage('en') }
