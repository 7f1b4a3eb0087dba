/**
 * Words of the search box.
 * SEARCH_WORDS.zh.moreHits(5) → '另有 5 个，请输入更多字'
 */
const zh = {
  search: '搜索名称、拼音或职务',
  searchKey: '按 / 搜索',
  hits: '搜索结果',
  hitCount: (count: number) => `${count} 个结果`,
  noHits: '没有符合的节点',
  noHitsHints: ['少输入几个字', '换用简称或别名', '用拼音或首字母：yunxizhen、yxz', '用职务：镇长、县委书记'],
  moreHits: (count: number) => `另有 ${count} 个，请输入更多字`,
  alsoCalled: '又称',
  names: '名称',
  offices: '职务',
  remote: '尚未载入',
  asking: '正在询问服务器…',
  failed: '服务器没有回答，只搜索了已载入的部分',
  loadFailed: (label: string) => `无法载入 ${label}`,
  outside: '筛选之外',
  letIn: '显示',
  letInNamed: (label: string) => `在图中显示 ${label}`,
  selected: '已选',
  edges: (count: number) => `${count} 条关系`,
  keys: { choose: '选择', add: '加入所选', letIn: '只显示' },
}

const en: typeof zh = {
  search: 'Search names, pinyin, offices',
  searchKey: 'Press / to search',
  hits: 'Hits',
  hitCount: (count) => (count === 1 ? '1 hit' : `${count} hits`),
  noHits: 'No node fits',
  noHitsHints: [
    'type fewer characters',
    'try a short form or another name',
    'type pinyin or initials: yunxizhen, yxz',
    'type an office: 镇长, 县委书记',
  ],
  moreHits: (count) => `${count} more, type on`,
  alsoCalled: 'also',
  names: 'Names',
  offices: 'Offices',
  remote: 'Not loaded yet',
  asking: 'Asking the server…',
  failed: 'The server did not answer; only the loaded part was searched',
  loadFailed: (label) => `Could not load ${label}`,
  outside: 'outside the filters',
  letIn: 'Let in',
  letInNamed: (label) => `Let ${label} in`,
  selected: 'selected',
  edges: (count) => (count === 1 ? '1 relation' : `${count} relations`),
  keys: { choose: 'select', add: 'add to selection', letIn: 'let in' },
}

export const SEARCH_WORDS = { zh, en }
