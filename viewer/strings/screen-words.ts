/**
 * Words of the screens that stand in for the workspace while there is no graph to show, and of what went wrong in it.
 * SCREEN_WORDS.zh.loading → '正在读取图谱…'
 */
const zh = {
  loading: '正在读取图谱…',
  waiting: '正在等待图谱…',
  received: (percent: number) => `正在读取图谱… ${percent}%`,
  arranging: '正在展开图谱…',
  emptyTitle: '图谱是空的',
  noDocuments: '还没有读取过文件。请先读取一些文件，再重新打开：',
  noFindings: (count: number) =>
    `已读取 ${count} 篇文件，但没有找到官员、地点、机构、项目或计划。政图读的是中文的政府新闻、公告和工作报告；如果文件确实是，请看看文字是否完整、编码是否正确：`,
  readDocuments: '读过的文件',
  moreDocuments: (count: number) => `另有 ${count} 篇`,
  errorTitle: '无法显示图谱',
  errorNotes: {
    unreachable: '请确认 zhengtu view 仍在运行，然后重试。',
    refused: '服务程序报告了错误，请查看它的终端，然后重试。',
    damaged: '收到的不是完整的图谱，请重新运行 zhengtu view。',
    unknown: '请重新载入本页；如仍出现，请换一个浏览器。',
  },
  damagedFile: '这个文件不完整或被改动过。请重新下载，或请发送者用 zhengtu export html 重新导出。',
  retry: '重试',
  crashTitle: '出了差错',
  crashNote: '图谱没有受损。请重新载入；如仍出现，请从头打开，并把详情发给维护者。',
  reload: '重新载入',
  startAfresh: '从头打开',
  copyDetails: '复制详情',
  copied: '已复制',
  notCopied: '无法复制，请选中下面的文字',
  details: '详情',
  canvasMissingTitle: '这里画不出图',
  noWebgl: '浏览器没有提供 WebGL。请打开硬件加速，或换一个浏览器；表格、搜索和原句不受影响。',
  canvasFailed: '绘图时出了差错；表格、搜索和原句不受影响。',
  openTable: '打开表格',
  serverGone: '服务程序没有回应。已读取的部分仍可使用；重新运行 zhengtu view 后即恢复。',
  stillGone: '仍然没有回应。',
}

const en: typeof zh = {
  loading: 'Reading the graph…',
  waiting: 'Waiting for the graph…',
  received: (percent) => `Reading the graph… ${percent}%`,
  arranging: 'Laying out the graph…',
  emptyTitle: 'The graph is empty',
  noDocuments: 'No documents were read yet. Read some first, then open this again:',
  noFindings: (count) =>
    `${count === 1 ? '1 document was' : `${count} documents were`} read, but no official, place, organization, project or programme was found. zhengtu reads government news, notices and work reports in Chinese; if yours are, see that their text is whole and well encoded:`,
  readDocuments: 'Documents that were read',
  moreDocuments: (count) => `${count} more`,
  errorTitle: 'The graph cannot be shown',
  errorNotes: {
    unreachable: 'See that zhengtu view is still running, then try again.',
    refused: 'The server reported an error: look at its terminal, then try again.',
    damaged: 'What came is not a whole graph: run zhengtu view again.',
    unknown: 'Reload the page; if it stays, try another browser.',
  },
  damagedFile:
    'This file is incomplete or was changed: download it again, or ask its sender for a new one from zhengtu export html.',
  retry: 'Try again',
  crashTitle: 'Something went wrong',
  crashNote:
    'The graph is unharmed. Reload the page; if it happens again, start afresh and send the details to the maintainers.',
  reload: 'Reload',
  startAfresh: 'Start afresh',
  copyDetails: 'Copy details',
  copied: 'Copied',
  notCopied: 'Could not copy: select the text below',
  details: 'Details',
  canvasMissingTitle: 'The graph cannot be drawn here',
  noWebgl:
    'The browser offers no WebGL. Switch hardware acceleration on or try another browser; table, search and sentences work without.',
  canvasFailed: 'Drawing failed; table, search and sentences work without.',
  openTable: 'Open the table',
  serverGone:
    'The server does not answer. What is loaded can still be used; run zhengtu view again to have the rest.',
  stillGone: 'Still no answer.',
}

export const SCREEN_WORDS = { zh, en }
