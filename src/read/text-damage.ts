/**
 * Finds what was lost where text was decoded, here or by whoever saved it before.
 * "青石镇\n党委书\ufffd" in UTF-8 → [{ line: 2, reason: 1 character not readable as UTF-8, now � }]
 */
import { ENCODING_NAMES, type Encoding } from './detect-encoding.ts'
import type { Damage } from './read-result.ts'

/** What becomes of UTF-8's U+FFFD when it is read as GBK. */
const LOST_BEFORE = '锟斤拷'

/** One entry for each kind of damage, at its first line; `firstLine` is where the text begins in its file. */
export function damageOf(text: string, encoding: Encoding, firstLine = 1): Damage[] {
  const damage: Damage[] = []
  const report = (mark: string, reason: (count: string) => string) => {
    const first = text.indexOf(mark)
    if (first < 0) return
    const count = text.split(mark).length - 1
    damage.push({
      reason: reason(`${count} ${count === 1 ? 'character' : 'characters'}`),
      line: firstLine + text.slice(0, first).split('\n').length - 1,
    })
  }
  report('\ufffd', (count) => `${count} not readable as ${ENCODING_NAMES[encoding]}, now �`)
  report(LOST_BEFORE, (count) => `${count} lost before it was saved (${LOST_BEFORE})`)
  return damage
}
