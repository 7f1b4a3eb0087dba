/**
 * Words of the reading panel before anything is selected.
 * OVERVIEW_WORDS.en.dateRange('2021-03-02', '2024-05-16') → '2021-03-02 to 2024-05-16'
 */
const zh = {
  tagline: '每一条关系都有原句',
  mostConnected: '关系最多',
  nodes: '节点',
  edges: '关系',
  documentCount: '文件',
  dates: '日期',
  dateRange: (first: string, last: string) => (first === last ? first : `${first} 至 ${last}`),
  partLoaded: (loaded: string, total: string) =>
    `图谱共 ${total} 个节点，这里载入了关系最多的 ${loaded} 个。`,
  partRemote: '展开一个节点（双击，或选中后按 E）会载入它的邻居；搜索会找遍整个图谱。',
  partEmbedded: '这个文件只含这一部分；完整的图谱请用 zhengtu view 打开。',
  hintsTitle: '怎样开始',
  hints: [
    '点击一个节点，阅读它的关系和原句。',
    '按 / 搜索名称、拼音或职务。',
    '双击节点展开邻居；按住 Ctrl、⌘ 或 Shift 点击可选多个。',
    '按 ? 查看所有快捷键。',
  ],
}

const en: typeof zh = {
  tagline: 'Every relation shows its sentence',
  mostConnected: 'Most connected',
  nodes: 'Nodes',
  edges: 'Relations',
  documentCount: 'Documents',
  dates: 'Dates',
  dateRange: (first, last) => (first === last ? first : `${first} to ${last}`),
  partLoaded: (loaded, total) =>
    `The graph has ${total} nodes; the ${loaded} with most relations are loaded here.`,
  partRemote:
    'Expanding a node (double-click it, or select it and press E) loads its neighbours; the search looks through the whole graph.',
  partEmbedded: 'This file holds only this part: open the whole graph with zhengtu view.',
  hintsTitle: 'Where to begin',
  hints: [
    'Click a node to read its relations and their sentences.',
    'Press / to search for a name, its pinyin, or an office.',
    'Double-click a node to expand its neighbours; hold Ctrl, ⌘ or Shift and click to select several.',
    'Press ? for all keys.',
  ],
}

export const OVERVIEW_WORDS = { zh, en }
