/**
 * Words of the reading panel.
 * PANEL_WORDS.zh.documents(3) → '3 篇文件'
 */
const zh = {
  tagline: '每一条关系都有原句',
  overview: '概览',
  overviewNote: '点击图中的节点，或搜索一个名称，查看它的关系和原句。',
  mostConnected: '关系最多',
  alsoCalled: '又称',
  documents: (count: number) => `${count} 篇文件`,
  sentences: (count: number) => `${count} 句`,
  mentions: (count: number) => `提到 ${count} 次`,
  more: (count: number) => `再显示 ${count} 条`,
  show: '显示',
  close: '关闭',
  noEdges: '文件中没有写明它与其他节点的关系。',
  namedIn: '出处',
  noDate: '日期不详',
  readingSentences: '正在读取原句…',
}

const en: typeof zh = {
  tagline: 'Every relation shows its sentence',
  overview: 'Overview',
  overviewNote: 'Click a node, or search for a name, to read its relations and their sentences.',
  mostConnected: 'Most connected',
  alsoCalled: 'also',
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  sentences: (count) => (count === 1 ? '1 sentence' : `${count} sentences`),
  mentions: (count) => (count === 1 ? 'named once' : `named ${count} times`),
  more: (count) => `Show ${count} more`,
  show: 'Show',
  close: 'Close',
  noEdges: 'The documents state no relation of it.',
  namedIn: 'Named in',
  noDate: 'no date',
  readingSentences: 'Reading the sentences…',
}

export const PANEL_WORDS = { zh, en }
