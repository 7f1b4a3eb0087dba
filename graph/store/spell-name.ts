/**
 * Spells a name in pinyin without tones, as people type it.
 * 丹灶镇 → danzaozhen, dzz; official 单雄信 → shanxiongxin, sxx; TCL集团 → tcljituan, tcljt.
 */
import { pinyin } from 'pinyin-pro'
import type { Kind } from '../ontology.ts'

export interface Spelling {
  pinyin: string
  /** First letters of the syllables; Latin letters and digits stay as they are. */
  initials: string
}

/** Nothing where the name has no Chinese character. People's names are read with surnames in mind. */
export function spellName(name: string, kind: Kind): Spelling | undefined {
  const surname = kind === 'official' || kind === 'person' ? 'head' : 'off'
  const characters = pinyin(name, { toneType: 'none', type: 'all', v: true, surname })
  if (!characters.some((character) => character.isZh)) return undefined
  const syllables = characters.map(({ isZh, pinyin: syllable, origin }) => ({
    isZh,
    letters: (isZh ? syllable : origin).toLowerCase().replace(/[^a-z0-9]/g, ''),
  }))
  return {
    pinyin: syllables.map(({ letters }) => letters).join(''),
    initials: syllables.map(({ isZh, letters }) => (isZh ? letters.slice(0, 1) : letters)).join(''),
  }
}
