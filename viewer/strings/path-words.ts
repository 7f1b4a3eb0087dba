/**
 * Words of the paths between two nodes.
 * PATH_WORDS.zh.path → '路径'
 */
const zh = {
  path: '路径',
}

const en: typeof zh = {
  path: 'Path',
}

export const PATH_WORDS = { zh, en }
