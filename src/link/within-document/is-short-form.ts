/**
 * Says whether one name is a shorter form of another.
 * 石英砂项目 of 年产5万吨高纯石英砂项目, 冷链园 of 九里山冷链物流园, 经开区 of 霍邱经济开发区
 */

/** Words that end a name and may be left out or changed when it is shortened. */
const TAIL =
  /(?:有限责任公司|股份有限公司|集团有限公司|有限公司|集团|公司|项目|工程|建设|机制|行动|工作|品牌|服务|模式|活动|改革|制度|平台|计划)$/

const WORK =
  /^(?:续建|新建|扩建|改建|改扩建|配套|改造|建设|整治|治理|修复|提升|升级|加固|除险|迁建|综合|更新|投资|开发|修缮|保护)+$/
const PLAIN_TAIL = /公司$|集团$|项目$/
const ORDINAL = /第[一二三四五六七八九十\d]+/
const PHASE = /^第?[一二三四五六七八九十]期/

/** Both names in simplified characters without quotation marks; false where they are equal. */
export function isShortForm(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length) return false
  // 风光带一期 is a part of 风光带, not another name of it.
  if (long.startsWith(short) && PHASE.test(long.slice(short.length))) return false
  // 古柳小学 is not 古柳第二小学.
  if (ORDINAL.test(long) && !ORDINAL.test(short)) return long.startsWith(short)
  if (long.startsWith(short) || long.endsWith(short)) return true
  // 南水北调工程 is more than 南水北调中线工程, of which it holds the core with the same tail.
  const tail = TAIL.exec(short)?.[0]
  if (tail && !PLAIN_TAIL.test(tail) && long.startsWith(short.slice(0, -tail.length)) && long.endsWith(tail))
    return isMoreWork(short, long, tail)
  const core = short.replace(TAIL, '')
  const rest = long.replace(TAIL, '')
  if (core.length < 2) return false
  if (core === rest) return true
  const tailsAgree = short.at(-1) === long.at(-1) || core === short || TAIL.test(long)
  if (!tailsAgree) return false
  return (
    rest.includes(core) || (core.length >= 3 && isSubsequence(short, long) && short.at(-1) === long.at(-1))
  )
}

/** Whether the characters of one name stand in another in their order, the last of both the same: 经开区, 经济开发区. */
export function isAbbreviation(short: string, long: string): boolean {
  return short.length < long.length && short.at(-1) === long.at(-1) && isSubsequence(short, long)
}

/** Whether all that the long name says more is what is done: 续建配套改造 in 汲东干渠续建配套改造工程. */
function isMoreWork(short: string, long: string, tail: string): boolean {
  return WORK.test(long.slice(short.length - tail.length, -tail.length))
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const character of short) {
    at = long.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
