/**
 * Makes a name fit for the canvas: one line, without control or bidirectional characters, no longer than can be read.
 * 漳江流域水环境综合治理和生态修复二期工程 → 漳江流域水环境综合治理和生态修…
 */
import { LABEL_LENGTH } from '../settings.ts'

/** Enough of a name to fill a label even where every other character is invisible. */
const LOOKED_AT = LABEL_LENGTH * 4

/** Chinese characters count 1, narrow ones 1/2; a name of any length costs the same. */
export function clipLabel(name: string): string {
  const characters = name
    .slice(0, LOOKED_AT)
    .replace(/[\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
  let width = 0
  let label = ''
  for (const character of characters) {
    width += character < '\u2e80' ? 0.5 : 1
    if (width > LABEL_LENGTH) return `${label.trimEnd()}…`
    label += character
  }
  return name.length > LOOKED_AT ? `${label}…` : label
}
