/**
 * Reads the names that stand around offices: lists after the first name, names before 等 and the office, names before it.
 * 副区长高峰、李  杰、上官婧 → 李杰, 上官婧; 皮春生、雷  鸣等县领导 → both; 任命张三为局长 → 张三
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import { type SegmentedText, type Sentence, tokenIndexAt } from '../segment/segmented-text.ts'
import type { Office, OfficeRun } from './read-offices.ts'
import { type PersonName, readPersonName, readPersonNameBefore } from './read-person-name.ts'

const AFTER_NAME =
  /^(?:（[^（）]{1,4}）|\([^()]{1,4}\))?(?:同志)?(?:任|现任|担任|出任|兼任|当选为?|为|是|，(?:现任|兼任|曾任|历任|任)?|（|：)$/
/** 时担|任, 年起历|任: the first character of 担任 ends no name. */
const TAKING = /[担历曾现兼责]$/
const DISMISSED =
  /^(?:（[^（）]{1,4}）|\([^()]{1,4}\))?(?:同志)?(?:的|因[^，。]{0,16}辞去|不再(?:担任|兼任))$/
/** Before a name, or a list of names, whose office follows without 的. */
const DISMISSES = /(?:免去|撤销|解除)(?:[^，。；、]{2,6}、)*$/
const ENUMERATION = /^[、][ \u3000]*/

/** 副区长高峰、李  杰、上官婧: those who follow share the office of the first, unless their own comes before them. */
export function namesInList(text: SegmentedText, lexicon: Lexicon, first: PersonName): PersonName[] {
  const names: PersonName[] = []
  for (let end = first.end; ; ) {
    const separator = ENUMERATION.exec(text.plain.slice(end, end + 6))
    if (!separator) return names
    const next = end + separator[0].length
    const name = readPersonName(text, lexicon, next)
    if (!name || namesHolder(text, lexicon, next)) return names
    names.push(name)
    end = name.end
  }
}

/** Whether a place, a body or an office begins here, so that no person does. */
function namesHolder(text: SegmentedText, lexicon: Lexicon, offset: number): boolean {
  const { plain } = text
  return (
    lexicon.divisionNames.longestAt(plain, offset) !== undefined ||
    lexicon.bodies.longestAt(plain, offset) !== undefined ||
    lexicon.offices.longestAt(plain, offset) !== undefined ||
    (lexicon.ranks.longestAt(plain, offset) !== undefined &&
      lexicon.offices.longestAt(plain, offset + lexicon.ranks.longestAt(plain, offset)!.length) !== undefined)
  )
}

/** 皮春生、危琼华、雷  鸣等县领导: the names of a list that ends with 等 and the office of all. */
export function namesBeforeEtc(
  text: SegmentedText,
  lexicon: Lexicon,
  sentence: Sentence,
  office: Office,
): PersonName[] {
  const { plain } = text
  if (plain[office.start - 1] !== '等') return []
  const from = Math.max(
    sentence.start,
    plain.lastIndexOf('，', office.start) + 1,
    plain.lastIndexOf('；', office.start) + 1,
  )
  const names: PersonName[] = []
  for (let start = from; start < office.start - 1; ) {
    const separator = plain.indexOf('、', start)
    const end = separator < 0 || separator > office.start ? office.start - 1 : separator
    const name = readPersonNameBefore(text, lexicon, end)
    if (name && name.start >= start && plain.slice(start, name.start).trim() === '') names.push(name)
    else if (names.length > 0) return []
    start = end + 1
  }
  return names.length >= 2 ? names : []
}

export interface NameBefore {
  name: PersonName
  rule: string
}

/** 免去许青山、柯小满的…职务: those before the last share what is said of it. */
export function namesListedBefore(text: SegmentedText, lexicon: Lexicon, last: PersonName): PersonName[] {
  const names: PersonName[] = []
  for (let next: PersonName | undefined = last; next && text.plain[next.start - 1] === '、'; ) {
    next = readPersonNameBefore(text, lexicon, next.start - 1)
    if (next) names.unshift(next)
  }
  return names
}

/** 何战书记: the name that the title is said of right after it. */
export function nameOfTitle(
  text: SegmentedText,
  lexicon: Lexicon,
  sentence: Sentence,
  [{ titleStart, at, department, sphere }]: OfficeRun,
): NameBefore | undefined {
  const { plain } = text
  if (at || department !== undefined || sphere === 'role' || /[任为]/.test(plain[titleStart - 1] ?? ''))
    return undefined
  const name = readPersonNameBefore(text, lexicon, titleStart)
  if (!name || name.start < sentence.start || isModifier(text, name)) return undefined
  return { name, rule: 'name-before-title' }
}

/** Names that stand before their office with words between: 张三，区委书记; 任命张三为局长; 免去张三的局长职务. */
export function nameBefore(
  text: SegmentedText,
  lexicon: Lexicon,
  sentence: Sentence,
  offices: OfficeRun,
): NameBefore | undefined {
  const { plain } = text
  const [office] = offices
  const { titleStart } = office
  for (let gap = 0; gap <= 20; gap++) {
    const end = office.start - gap
    if (end <= sentence.start) return undefined
    const between = plain.slice(end, office.start)
    const isDirect = between === '' || between === '同志'
    const isDismissed = isDirect || DISMISSED.test(between)
    const rule = AFTER_NAME.test(between) ? 'appointment' : isDismissed ? 'dismissal' : undefined
    if (!rule || (rule === 'dismissal' && !isDismissal(text, sentence, offices))) continue
    if (rule === 'appointment' && /^[，：（]$/.test(between) && !closesAsName(text, offices)) continue
    const name = readPersonNameBefore(text, lexicon, end)
    if (!name || name.start < sentence.start) continue
    if (TAKING.test(name.name) && /^[任为]/.test(between)) continue
    // 免去张大|川的水利局局长职务: a name cut short leaves 的 behind it.
    if (isDirect && plain.slice(end, titleStart).includes('的')) continue
    if (isDirect && !DISMISSES.test(plain.slice(sentence.start, name.start))) continue
    return { name, rule }
  }
  return undefined
}

/** 官方|发言人, 后台|老板: a word of the language qualifies the title. */
function isModifier(text: SegmentedText, { start, end }: PersonName): boolean {
  const token = text.tokens[tokenIndexAt(text, start)]
  return token?.start === start && token.end >= end && /^(?:n|v|a|b|d|t|s|f|j)n?$/.test(token.tag)
}

/** 免去张三的局长职务, 张三的局长职务; 有困难的群众 dismisses nobody. */
function isDismissal({ plain }: SegmentedText, sentence: Sentence, offices: OfficeRun): boolean {
  const last = offices[offices.length - 1]!
  return (
    /免去|辞去|撤销|解除|免职|不再担任|不再兼任/.test(plain.slice(sentence.start, last.start)) ||
    plain.startsWith('职务', last.end)
  )
}

/** After 张三，区委书记 nothing but an end or another clause may come: no second name holds the office. */
function closesAsName(text: SegmentedText, offices: OfficeRun): boolean {
  const { end, sphere } = offices[offices.length - 1]!
  return sphere !== 'role' && /^[，。；）\n]/.test(text.plain.slice(end, end + 1) || '。')
}
