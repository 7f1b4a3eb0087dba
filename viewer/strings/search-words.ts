/**
 * Words of the search box.
 * SEARCH_WORDS.zh.moreHits(5) → '另有 5 个，请输入更多字'
 */
const zh = {
  search: '搜索名称或别名',
  searchKey: '按 / 搜索',
  noHits: '没有符合的节点',
  moreHits: (count: number) => `另有 ${count} 个，请输入更多字`,
  alsoCalled: '又称',
}

const en: typeof zh = {
  search: 'Search names and aliases',
  searchKey: 'Press / to search',
  noHits: 'No node fits',
  moreHits: (count) => `${count} more, type on`,
  alsoCalled: 'also',
}

export const SEARCH_WORDS = { zh, en }
