/**
 * Reads a published post as a careful reader would, without the program: its offices and where each is held.
 * 临川市石桥区委常委、区总工会主席 → 区委常委 at 石桥区; 主席 at the organization 区总工会
 */

/** Where an office is held. A place that the post names by level only waits for the document to name it. */
export interface Seat {
  kind: 'place' | 'organization'
  /** Any of these is its name. */
  names: string[]
}

export interface OfficeRead {
  /** The least that its name must say: rank and title, and the leading body where the place holds it. */
  least: string
  /** The most it may say: the whole office without its place. */
  most: string
  seat: Seat
}

export interface PostRead {
  offices: OfficeRead[]
  /** Levels of the places that the post itself leaves out: 县 in 县委书记. */
  missing: string[]
}

export interface PlaceNames {
  /** The longest full name of a division that the text begins with. */
  divisionAt(text: string): string | undefined
  /** The division meant by a level that the post does not name. */
  byLevel: ReadonlyMap<string, string>
}

const LEVEL = '(?:自治区|自治县|省|市|县|区|州|旗|镇|乡|街道)'
const RANK =
  '(?:前|原|时任|现任|常务|专职|第一|执行|代理|代|副|科技|挂职|分管日常工作的|一级|二级|三级|四级|上校|大校|中校|主持工作的)'
const TITLE =
  '(?:书记|组织部长|宣传部长|统战部长|武装部长|常委|党委委员|委员|党组成员|成员|部长|主任委员|主委|主任科员|主任|局长|厅长|主席|检察长|院长|校长|秘书长|政委|政治委员|司令员|督察长|总督学|督学|调研员|巡视员|组长|会长|理事长|董事长|总经理|队长|所长|处长|科长|台长|馆长|站长|专员|审计长|总工程师|总规划师|总经济师|总会计师)'
const OWN_TITLE = new RegExp(`^${RANK}*(${LEVEL.replace('街道', '村')})长(?:助理)?$`)
const PARTY = '(?:党组|党委|党总支|党支部|党工委)'
const OFFICE = new RegExp(`(${PARTY}?${RANK}*${TITLE})$`)
/** Bodies whose place holds the office: committees, governments, congresses, and the departments of the Party. */
const LEADING = new RegExp(
  `^(?:(?:${LEVEL}?(?:十[一二三四五六七八九]届|第?[一二三四五六七八九十]+届)?(?:委员会|委(?!员|办|党校|改)|党委|党工委|人民政府|政府|人民代表大会常务委员会|人大常委会|人大|政协|纪委监委|纪检监察工委|纪律检查委员会|纪工委|纪委|监察委员会|监察委|监委|政法委员会|政法委|组织部|宣传部|统战部|社会工作部|人民武装部|武装部|人武部|党组|办事处|管委会|管理委员会))+)(${RANK}*(?:${PARTY}?${RANK}*${TITLE}|${LEVEL.replace('|街道', '')}长))$`,
)
const ZONE = new RegExp(
  `^(.{2,}?(?:开发区|高新区|经开区|新区|片区|园区|产业园|工业园|生态园|农业园|投资区|组团|度假区|景区|名胜区|示范区|试验区|保税区|合作区|管理区))((党工委|工委|纪工委|党委|纪委|管委会|管理委员会)?(${PARTY}?${RANK}*${TITLE}))$`,
)
const UNLISTED =
  /^([^副常原前代省市县区州旗]{1,4}(?:市|县|区|镇|街道))(?=委|长|政府|人民政府|人大|政协|纪委|副|常务|代|党委|党工委)/
const NOT_HELD = /人选|候选|相关$|领导$/

/** Why a row cannot be scored, or undefined: the row is not one of a person and an office. */
export function isBroken(name: string, post: string): string | undefined {
  if (name === post || new RegExp(`${TITLE}$|[省市区县]长$`).test(name)) return 'a post as name'
  if (!/^[\p{Script=Han}·]{2,15}$/u.test(name)) return 'no name'
  if (NOT_HELD.test(post)) return 'no office held'
  return undefined
}

/** Offices of a post, or undefined where a part of it ends with no title. */
export function readPost(post: string, places: PlaceNames): PostRead | undefined {
  const byLevel = new Map(places.byLevel)
  const missing = new Set<string>()
  const offices: OfficeRead[] = []
  let last: Seat | undefined
  let lastPlace: Seat | undefined
  const seatOfLevel = (level: string): Seat => {
    const name = byLevel.get(level)
    if (name === undefined) missing.add(level)
    return { kind: 'place', names: name === undefined ? [] : [name] }
  }
  const topPlace = () => lastPlace ?? seatOfLevel(firstLevel(post))
  for (const part of post.split(/[、，,；;]|(?<=书记|主任|长)兼任?/)) {
    let rest = part
      .trim()
      .replace(/^(?:兼任?|前|原|挂任|挂职)?(?:中共|中国共产党)?/, '')
      .replace(/公安局长$/, '公安局局长')
    if (/^中国人民政治协商会议/.test(rest)) return undefined
    const chain: string[] = []
    while (!OWN_TITLE.test(rest) && !LEADING.test(rest)) {
      const name: string | undefined = places.divisionAt(rest) ?? UNLISTED.exec(rest)?.[1]
      if (name === undefined || (ZONE.test(rest) && !ZONE.test(rest.slice(name.length)))) break
      chain.push(name)
      byLevel.set(levelOf(name), name)
      byLevel.set(name.slice(-1), name)
      rest = rest.slice(name.length)
      if (/^(?:长|委(?!员会))/.test(rest)) {
        rest = levelOf(name).slice(-1) + rest
        break
      }
    }
    const named: Seat | undefined = chain.length > 0 ? { kind: 'place', names: [chain.at(-1)!] } : undefined
    const own = OWN_TITLE.exec(rest)
    const leading = LEADING.exec(rest)
    const zone = ZONE.exec(rest)
    const office = OFFICE.exec(rest)
    let read: OfficeRead
    if (own) read = { least: bare(rest), most: rest, seat: named ?? seatOfLevel(own[1]!) }
    else if (zone) {
      const name = zone[1]!
      const names = [name, chain.join('') + name, (chain.at(-1) ?? '') + name, inPlace(name, byLevel)]
      if (zone[3]) names.push(...names.map((area) => area + zone[3]))
      read = { least: zone[4]!, most: zone[2]!, seat: { kind: 'place', names } }
    } else if (leading) {
      const level = new RegExp(`^${LEVEL}`).exec(rest)?.[0]
      const inherits = level === undefined && /^(?:党组|党委|党工委|管委会|管理委员会)/.test(rest)
      const seat = named ?? (level ? seatOfLevel(level) : inherits && last ? last : topPlace())
      read = { least: new RegExp(`${LEVEL}长$`).test(rest) ? leading[1]! : rest, most: rest, seat }
    } else if (office && office[1] === rest) {
      read = { least: bare(rest), most: rest, seat: named ?? last ?? topPlace() }
    } else if (office) {
      const name = rest.slice(0, -office[1]!.length)
      const names = [name, chain.join('') + name, (chain.at(-1) ?? '') + name, inPlace(name, byLevel)]
      if (lastPlace) names.push(...lastPlace.names.map((place) => place + name))
      read = { least: bare(office[1]!), most: office[1]!, seat: { kind: 'organization', names } }
      const level = new RegExp(`^${LEVEL}`).exec(name)?.[0]
      if (level && chain.length === 0 && !byLevel.has(level)) missing.add(level)
    } else return undefined
    offices.push(read)
    last = read.seat
    if (read.seat.kind === 'place' && !zone) lastPlace = read.seat
  }
  return { offices, missing: [...missing] }
}

/** Without the words for former and present, which may or may not be taken for the office's. */
function bare(office: string): string {
  return office.replace(/^(?:前|原|时任|现任)/, '')
}

/** 县总工会 of 石桥县 is 石桥县总工会. */
function inPlace(name: string, byLevel: ReadonlyMap<string, string>): string {
  const level = new RegExp(`^${LEVEL}`).exec(name)?.[0]
  const place = level === undefined ? undefined : byLevel.get(level)
  return place === undefined ? name : place + name.slice(level!.length)
}

function levelOf(name: string): string {
  return /(?:自治[区县]|街道)$/.exec(name)?.[0] ?? name.slice(-1)
}

function firstLevel(post: string): string {
  return new RegExp(LEVEL).exec(post)?.[0] ?? '县'
}
