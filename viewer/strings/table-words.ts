/**
 * Words of the table.
 * TABLE_WORDS.zh.table → '表格'
 */
const zh = {
  table: '表格',
  graph: '图',
}

const en: typeof zh = {
  table: 'Table',
  graph: 'Graph',
}

export const TABLE_WORDS = { zh, en }
