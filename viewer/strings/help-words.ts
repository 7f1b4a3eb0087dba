/**
 * What each key does and how mouse and fingers work, for the help.
 * HELP_WORDS.zh.keys.expand → '展开所选节点的邻居'
 */
const zh = {
  close: '关闭',
  keyGroups: { find: '查找与选择', nodes: '节点', canvas: '画布', view: '界面' },
  keys: {
    search: '搜索',
    next: '指向下一个相邻节点；未选中时按重要性依次指向',
    previous: '指向上一个节点',
    select: '选中所指的节点',
    clear: '逐步返回：关闭弹窗、路径、取消选中',
    expand: '展开所选节点的邻居',
    hide: '隐藏所选节点',
    path: '从所选节点查找路径；选中两个时直接查找，再按关闭',
    undo: '撤销隐藏或展开',
    redo: '重做',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示全图',
    pan: '移动画布',
    table: '在图与表格之间切换',
    filters: '打开或收起筛选',
    layout: '开始或停止自动布局',
    help: '本说明',
  },
  pointing: '鼠标与触摸',
  pointers: [
    ['单击', '选中节点或关系并阅读原句；单击空白处取消'],
    ['Ctrl / ⌘ / Shift + 单击', '加选或减选'],
    ['双击', '在节点上展开邻居，在空白处放大'],
    ['右键或长按', '打开节点菜单'],
    ['拖动', '移动画布；拖动节点则移动节点'],
    ['滚轮或双指捏合', '缩放'],
    ['悬停', '突出节点及其邻居；悬停关系可看首句'],
  ],
  /** Said to those who do not see the canvas when a key points to a node. */
  pointsTo: (label: string, kind: string, place: number, count: number) =>
    `${label}，${kind}，${place} / ${count}`,
}

const en: typeof zh = {
  close: 'Close',
  keyGroups: { find: 'Find and select', nodes: 'Nodes', canvas: 'Canvas', view: 'Interface' },
  keys: {
    search: 'Search',
    next: 'Point to the next neighbour; with nothing selected, to nodes by importance',
    previous: 'Point to the one before',
    select: 'Select the node that is pointed to',
    clear: 'Step back: close what is open, the path, the selection',
    expand: 'Expand the neighbours of the selection',
    hide: 'Hide the selection',
    path: 'Path from the selected node, or between two; again to close it',
    undo: 'Undo hiding or expanding',
    redo: 'Redo',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole graph',
    pan: 'Move the canvas',
    table: 'Change between graph and table',
    filters: 'Open or close the filters',
    layout: 'Start or stop the layout',
    help: 'This help',
  },
  pointing: 'Mouse and touch',
  pointers: [
    ['Click', 'select a node or an edge and read its sentences; beside them, deselect'],
    ['Ctrl / ⌘ / Shift + click', 'add to the selection or take from it'],
    ['Double-click', 'expand a node; on the canvas, zoom in'],
    ['Right-click or long press', 'open the menu of a node'],
    ['Drag', 'move the canvas, or a node'],
    ['Wheel or pinch', 'zoom'],
    ['Hover', 'bring out a node and its neighbours; on an edge, its first sentence'],
  ],
  pointsTo: (label, kind, place, count) => `${label}, ${kind}, ${place} of ${count}`,
}

export const HELP_WORDS = { zh, en }
