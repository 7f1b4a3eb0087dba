/**
 * Spells a name in pinyin without tones, as people type it.
 * 丹灶镇 → danzaozhen, dzz; official 单雄信 → shanxiongxin, sxx; TCL集团 → tcljituan, tcljt.
 */
import { pinyin } from 'pinyin-pro'
import { isPerson, type Kind } from '../ontology.ts'

export interface Spelling {
  pinyin: string
  /** First letters of the syllables; Latin letters and digits stay as they are. */
  initials: string
}

/** Nothing where the name has no Chinese character. */
export function spellName(name: string, kind: Kind): Spelling | undefined {
  const syllables = spellSyllables(name, kind)
  if (syllables.length === 0) return undefined
  return { pinyin: syllables.join(''), initials: syllables.map((syllable) => syllable[0]).join('') }
}

/**
 * 丹灶镇 → dan, zao, zhen; TCL集团 → t, c, l, ji, tuan; nothing where the name has no Chinese character.
 * People's names are read with surnames in mind.
 */
export function spellSyllables(name: string, kind: Kind): string[] {
  const surname = isPerson(kind) ? 'head' : 'off'
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, surname })
  // What has no pinyin stays as it is.
  const hasChinese = [...name].some((character, index) => syllables[index] !== character)
  if (!hasChinese) return []
  return syllables
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((letters) => letters !== '')
}
