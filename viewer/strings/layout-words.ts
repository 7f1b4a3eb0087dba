/**
 * Words of the menu of layouts.
 * LAYOUT_WORDS.zh.names.circular → '环形（按类别）'
 */
const zh = {
  layout: '布局',
  stop: '停止布局',
  running: (name: string) => `正在布局：${name}`,
  names: {
    given: '恢复原位',
    force: '力导向',
    spread: '消除重叠',
    circular: '环形（按类别）',
    layered: '分层（按行政级别）',
  },
  notes: {
    given: '回到图谱自带的位置',
    force: '相关的靠近，其余散开',
    spread: '把叠在一起的节点推开',
    circular: '每个类别占一段圆弧',
    layered: '省、市、县、镇、村自上而下',
  },
}

const en: typeof zh = {
  layout: 'Layout',
  stop: 'Stop layout',
  running: (name) => `Layout runs: ${name}`,
  names: {
    given: 'Restore',
    force: 'Force-directed',
    spread: 'No overlap',
    circular: 'Circle by kind',
    layered: 'Rows by level',
  },
  notes: {
    given: 'back to where the graph came with',
    force: 'what is related draws near',
    spread: 'pushes covered nodes apart',
    circular: 'each kind on an arc of its own',
    layered: 'province, city, county, town, village',
  },
}

export const LAYOUT_WORDS = { zh, en }
