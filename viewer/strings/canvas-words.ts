/**
 * Words on and around the canvas.
 * CANVAS_WORDS.zh.zoomIn → '放大'
 */
const zh = {
  graphOf: '关系图谱',
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeGraph: '显示全图',
}

const en: typeof zh = {
  graphOf: 'Graph of relations',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeGraph: 'Show the whole graph',
}

export const CANVAS_WORDS = { zh, en }
