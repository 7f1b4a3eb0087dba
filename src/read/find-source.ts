/**
 * Finds who published a document, where its first or last lines say it.
 * 2024-03-14　来源：河东县融媒体中心 → 河东县融媒体中心
 */

/** 来源：X; the 来源 of money or data is not meant. */
const SOURCE =
  /(?:^|[\s|｜（(【\d]|文章|信息|稿件|内容|新闻|消息)(?:来源|來源)\s*[:：]\s*([^\s|｜丨()（）【】]{2,30})/
/** Non-empty lines at either end of the text that may name the source. */
const SOURCE_LINES = 6

/** The source that lines, trimmed and not empty, give; `undefined` where none does. */
export function findSource(lines: readonly string[]): string | undefined {
  const ends = [...lines.slice(0, SOURCE_LINES), ...lines.slice(-SOURCE_LINES)]
  for (const line of ends) {
    const source = line.match(SOURCE)?.[1]
    if (source) return source
  }
  return undefined
}
