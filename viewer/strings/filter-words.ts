/**
 * Words of the filters and of the counts of what is in sight.
 * FILTER_WORDS.zh.shownNodes(42, 58) → '显示 42 / 58 个节点'
 */
const zh = {
  filters: '筛选',
  kinds: '类别',
  relations: '关系',
  hintNote: '只表示出现在同一句里',
  shownNodes: (shown: number, all: number) => `显示 ${shown} / ${all} 个节点`,
  shownEdges: (shown: number, all: number) => `${shown} / ${all} 条关系`,
}

const en: typeof zh = {
  filters: 'Filters',
  kinds: 'Kinds',
  relations: 'Relations',
  hintNote: 'only says: in one sentence',
  shownNodes: (shown, all) => `${shown} of ${all} nodes shown`,
  shownEdges: (shown, all) => `${shown} of ${all} edges`,
}

export const FILTER_WORDS = { zh, en }
