/**
 * The form in which names are compared: simplified characters, half-width, lower case, no spaces.
 * 丹竈鎮 → 丹灶镇; ＴＣＬ 集團 → tcl集团.
 */
import { Converter } from 'opencc-js/t2cn'

const createConverter = () => Converter({ from: 't', to: 'cn' })
let converter: ReturnType<typeof createConverter> | undefined

export function plainName(name: string): string {
  // The table of characters is unpacked with the first name: many a command needs none.
  converter ??= createConverter()
  return converter(name.normalize('NFKC')).toLowerCase().replace(/\s+/gu, '')
}
