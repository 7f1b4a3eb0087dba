/**
 * The official divisions from province to town: by code, by full name, by short name.
 * 丹灶镇 → 440605124, level town, below 440605 南海区; 新疆 → 65 新疆维吾尔自治区
 */
import type { Level } from '../../graph/ontology.ts'
import { divisionAncestors, divisionLevel } from './division-code.ts'

export interface Division {
  code: string
  /** Full official name: 丹灶镇. */
  name: string
  /** The name without its level: 丹灶; the full name where nothing shorter names it (沙县). */
  short: string
  level: Level
  /** Code of the division above, undefined for a province. */
  parent: string | undefined
  /** Codes of all divisions above, the nearest first. */
  above: readonly string[]
}

export interface Gazetteer {
  byCode: ReadonlyMap<string, Division>
  /** Divisions by full name, in code order. */
  byName: ReadonlyMap<string, readonly Division[]>
  /** Provinces, cities and counties by short name; towns too, as a document that names one may shorten it. */
  byShortName: ReadonlyMap<string, readonly Division[]>
}

const LEVEL_ENDING =
  /(?:特别行政区|自治区|自治州|自治县|自治旗|民族乡|民族苏木|地区|林区|特区|街道|苏木|省|市|区|县|旗|盟|镇|乡)$/
const AUTONOMOUS = /(?:自治区|自治州|自治县|自治旗|民族乡|族乡|族镇|族区)$/

/**
 * @param rows the rows of divisions.tsv
 * @param peoples the peoples whose names stand in those of autonomous divisions: 维吾尔, 回 …
 */
export function createGazetteer(
  rows: readonly { code: string; name: string }[],
  peoples: readonly string[],
): Gazetteer {
  const people = new RegExp(`(?:${[...peoples].sort((a, b) => b.length - a.length).join('|')})族?$`)
  const codes = new Set(rows.map((row) => row.code))
  const byCode = new Map<string, Division>()
  const byName = new Map<string, Division[]>()
  const byShortName = new Map<string, Division[]>()
  const parentOf = (code: string) => divisionAncestors(code).find((candidate) => codes.has(candidate))
  /** A division's own code and those above: one list for all that lie in it. */
  const chains = new Map<string, readonly string[]>()
  const chainFrom = (code: string | undefined): readonly string[] => {
    if (code === undefined) return []
    const chain = chains.get(code) ?? [code, ...chainFrom(parentOf(code))]
    chains.set(code, chain)
    return chain
  }
  for (const { code, name } of rows) {
    const parent = parentOf(code)
    const division: Division = {
      code,
      name,
      short: shortName(name, people),
      level: divisionLevel(code),
      parent,
      above: chainFrom(parent),
    }
    byCode.set(code, division)
    push(byName, name, division)
    const shorts = new Set([division.short, name.replace(LEVEL_ENDING, '')])
    const reduced = reducedName(name, division.short)
    if (reduced) push(byName, reduced, division)
    for (const short of shorts) if (short.length >= 2 && short !== name) push(byShortName, short, division)
  }
  return { byCode, byName, byShortName }
}

/** 新疆维吾尔自治区 → 新疆, 乔仁哈萨克族乡 → 乔仁, 丹灶镇 → 丹灶. */
function shortName(name: string, people: RegExp): string {
  let short = name.replace(LEVEL_ENDING, '')
  if (AUTONOMOUS.test(name) || /族$/.test(short)) {
    for (
      let rest = short.replace(people, '');
      rest.length >= 2 && rest !== short;
      rest = short.replace(people, '')
    ) {
      short = rest
    }
  }
  return short.length >= 2 ? short : name
}

/** The form in which people shorten an autonomous division but keep its level: 昌吉州, 乔仁乡. */
function reducedName(name: string, short: string): string | undefined {
  const level = /自治(州|县|旗)$|族(乡|镇|区)$|民族(乡|苏木)$/.exec(name)
  const word = level?.[1] ?? level?.[2] ?? level?.[3]
  return word && short !== name ? short + word : undefined
}

function push(map: Map<string, Division[]>, key: string, division: Division): void {
  const list = map.get(key)
  if (list) list.push(division)
  else map.set(key, [division])
}
