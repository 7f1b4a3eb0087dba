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
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, surname })
  const spelling = { pinyin: '', initials: '' }
  let hasChinese = false
  for (const [index, character] of [...name].entries()) {
    const syllable = syllables[index]!
    // What has no pinyin stays as it is.
    const isChinese = syllable !== character
    const letters = syllable.toLowerCase().replace(/[^a-z0-9]/g, '')
    spelling.pinyin += letters
    spelling.initials += isChinese ? letters.slice(0, 1) : letters
    hasChinese ||= isChinese
  }
  return hasChinese ? spelling : undefined
}
