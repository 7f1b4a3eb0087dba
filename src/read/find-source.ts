/**
 * Finds who published a document, where its first or last lines say it.
 * 2024-03-14　来源：河东县融媒体中心 → 河东县融媒体中心
 */

/** Characters that end a source. */
const END = String.raw`\s|｜丨()（）【】`
/** What follows in a byline, where a page sets it without a space. */
const NEXT_LABEL = String.raw`(?:(?:发布|發布|發佈|更新|录入)?(?:日期|时间|時間)|(?:责任|責任)?(?:编辑|編輯)|责编|作者|记者|記者|审核|(?:阅读|閱讀|浏览|瀏覽|点击|點擊|访问)(?:次数|次數|量|数|數|率)?|字体|字體|字号|字號)\s*[:：]|打印|分享到`
/** 来源：X; the 来源 of money or data is not meant. */
const SOURCE = new RegExp(
  String.raw`(?:^|[\s|｜（(【\d]|文章|信息|稿件|内容|新闻|消息)(?:来源|來源)\s*[:：]\s*([^${END}]{2,30}?)(?=$|[${END}]|${NEXT_LABEL})`,
)
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
