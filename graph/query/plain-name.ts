/**
 * The form in which names are compared: simplified characters, half-width, lower case, no spaces.
 * 丹竈鎮 → 丹灶镇; ＴＣＬ 集團 → tcl集团.
 */
import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })

export function plainName(name: string): string {
  return toSimplified(name.normalize('NFKC')).toLowerCase().replace(/\s+/gu, '')
}
