/**
 * Words of the top bar's menus: export, link, look, keys.
 * SHARE_WORDS.zh.copyLink → '复制链接'
 */
import { HELP_WORDS } from './help-words.ts'

const zh = {
  /** The other language, in that language. */
  language: 'English',
  /** In full, for those who do not see the button: in the other language, too. */
  switchLanguage: 'Switch to English',
  copyLink: '复制链接',
  copyLinkNote: '复制能打开当前视图的链接',
  exportView: '导出',
  /** What an export holds. */
  inSight: (nodes: string, edges: string) => `当前显示的 ${nodes} 个节点、${edges} 条关系`,
  formats: {
    png: { name: 'PNG 图片', note: '当前画面，两倍大小' },
    svg: { name: 'SVG 矢量图', note: '当前画面，可再编辑' },
    gexf: { name: 'GEXF', note: '位置、颜色与例句，供 Gephi 使用' },
    json: { name: 'JSON', note: '含全部例句，供程序使用' },
  },
  preparing: (percent: number) => `正在读取例句 ${percent}%`,
  saved: (name: string) => `已导出 ${name}`,
  notSaved: (reason: string) => `无法导出：${reason}`,
  exportTitle: (name: string) => (name === '' ? '政图关系图谱' : `${name} · 政图关系图谱`),
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  findPath: '查找路径',
  more: '更多',
  help: '快捷键与操作',
  ...HELP_WORDS.zh,
}

const en: typeof zh = {
  language: '中文',
  switchLanguage: '切换到中文',
  copyLink: 'Copy link',
  copyLinkNote: 'Copy a link that opens this view',
  exportView: 'Export',
  inSight: (nodes, edges) => `${nodes} nodes and ${edges} edges in sight`,
  formats: {
    png: { name: 'PNG image', note: 'This view at twice its size' },
    svg: { name: 'SVG drawing', note: 'This view, to be edited' },
    gexf: { name: 'GEXF', note: 'Positions, colours, sentences, for Gephi' },
    json: { name: 'JSON', note: 'With every sentence, for programs' },
  },
  preparing: (percent) => `Reading sentences, ${percent}%`,
  saved: (name) => `Exported ${name}`,
  notSaved: (reason) => `Could not export: ${reason}`,
  exportTitle: (name) =>
    name === '' ? 'zhengtu graph of relations' : `${name} · zhengtu graph of relations`,
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  findPath: 'Find a path',
  more: 'More',
  help: 'Keys and gestures',
  ...HELP_WORDS.en,
}

export const SHARE_WORDS = { zh, en }
