/**
 * Finds words that stand for a thing named before: 该项目, 该工程, 牟书记.
 * 该项目总投资18.6亿元 → a mention of the project named last
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import type { SegmentedText } from '../segment/segmented-text.ts'
import { type Mention, newMention } from './mention.ts'

const THIS_PROJECT =
  /(?:该|此|这一|这个|上述)(项目|工程|基地|园区|中心|平台|实验室|大桥|高铁|线路|产业园|园(?!区)|厂|馆)/g
const THIS_ORGANIZATION = /(?:该)(公司|集团|企业|合作社|院|校|所|协会|行|研究院|研究所|医院|学校)/g

export function findReferences(text: SegmentedText): Mention[] {
  return [...standIns(text, 'project', THIS_PROJECT), ...standIns(text, 'organization', THIS_ORGANIZATION)]
}

function standIns(text: SegmentedText, kind: 'project' | 'organization', pattern: RegExp): Mention[] {
  return Array.from(text.plain.matchAll(pattern), (match) =>
    newMention({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      name: match[1]!,
      rule: kind === 'project' ? 'this-project' : 'this-organization',
      standsFor: 'nearest',
    }),
  )
}

/** 牟书记, 张区长: a surname and an office, where the document names one person of that surname. */
export function findSurnamesWithOffice(
  text: SegmentedText,
  lexicon: Lexicon,
  persons: readonly Mention[],
  isFree: (offset: number) => boolean,
): Mention[] {
  const bySurname = new Map<string, Set<string>>()
  for (const { name } of persons) {
    const surname =
      lexicon.surnames.has(name.slice(0, 2)) && name.length > 2 ? name.slice(0, 2) : name.slice(0, 1)
    bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(name))
  }
  const found: Mention[] = []
  for (const [surname, names] of bySurname) {
    if (names.size !== 1) continue
    const [name] = names
    for (let at = text.plain.indexOf(surname); at >= 0; at = text.plain.indexOf(surname, at + 1)) {
      const title = lexicon.offices.longestAt(text.plain, at + surname.length)
      if (title?.length !== 2 || !isFree(at) || !startsWord(text.plain[at - 1], lexicon)) continue
      const person = persons.find((candidate) => candidate.name === name)!
      found.push(
        newMention({
          ...person,
          start: at,
          end: at + surname.length + title.length,
          rule: 'surname-with-office',
        }),
      )
    }
  }
  return found
}

function startsWord(before: string | undefined, lexicon: Lexicon): boolean {
  return (
    before === undefined ||
    !/\p{Script=Han}/u.test(before) ||
    lexicon.afterNames.has(before) ||
    /[和与对请跟让]/.test(before)
  )
}

/** Every further place where a known person's name stands alone. */
export function findRepeatedNames(
  text: SegmentedText,
  lexicon: Lexicon,
  persons: readonly Mention[],
  isFree: (offset: number) => boolean,
): Mention[] {
  const known = new Map(persons.map((person) => [person.name, person]))
  const found: Mention[] = []
  for (const [name, person] of known) {
    const forms =
      name.length === 2
        ? [name, `${name[0]}  ${name[1]}`, `${name[0]} ${name[1]}`, `${name[0]}　${name[1]}`]
        : [name]
    for (const form of forms) {
      for (let at = text.plain.indexOf(form); at >= 0; at = text.plain.indexOf(form, at + 1)) {
        const end = at + form.length
        if (!isFree(at) || !isFree(end - 1) || !standsAlone(text.plain, at, end, lexicon)) continue
        found.push(newMention({ ...person, start: at, end, rule: 'repeated-name' }))
      }
    }
  }
  return found
}

/** A name of two characters may be a common word (安宁, 高峰): it counts where the words around make it a person. */
function standsAlone(plain: string, start: number, end: number, lexicon: Lexicon): boolean {
  const name = plain.slice(start, end)
  const next = plain[end]
  if (name.length > 2) return true
  const after =
    !next || !/\p{Script=Han}/u.test(next) || lexicon.afterNames.longestAt(plain, end) !== undefined
  return after && startsWord(plain[start - 1], lexicon)
}
