/**
 * Words of the screens that stand in for the workspace while there is no graph to show.
 * SCREEN_WORDS.zh.loading → '正在读取图谱…'
 */
const zh = {
  loading: '正在读取图谱…',
  emptyTitle: '图谱是空的',
  emptyNote: '先读取一些文件，再刷新本页：',
  errorTitle: '无法显示图谱',
  errorNotes: {
    unreachable: '请确认 zhengtu view 仍在运行，然后重试。',
    refused: '服务程序报告了错误，请查看它的终端，然后重试。',
    damaged: '收到的不是完整的图谱，请重新运行 zhengtu view 或重新导出。',
    unknown: '请重新载入本页；如仍出现，请换一个浏览器。',
  },
  retry: '重试',
}

const en: typeof zh = {
  loading: 'Reading the graph…',
  emptyTitle: 'The graph is empty',
  emptyNote: 'Read some documents first, then reload this page:',
  errorTitle: 'The graph cannot be shown',
  errorNotes: {
    unreachable: 'See that zhengtu view is still running, then try again.',
    refused: 'The server reported an error: look at its terminal, then try again.',
    damaged: 'What came is not a whole graph: run zhengtu view, or the export, again.',
    unknown: 'Reload the page; if it stays, try another browser.',
  },
  retry: 'Try again',
}

export const SCREEN_WORDS = { zh, en }
