/**
 * Arbitrary text of what documents hold: both scripts, full-width and rare characters, quotes, line ends, emoji.
 * fc.assert(fc.property(mixedText, …)) → 區２𠮷“。\n镇a …
 */
import fc from 'fast-check'

const PIECES = [
  ...'镇区村书记张说了的。！？，、；：“”「」《》（）·—…',
  ...'區書記臺灣後發髮裏裡乾幹',
  ...'ＡｚＺ０９＋－％　 \n\r\t',
  ...'aZ09%+-.!?"()',
  ...['𠮷', '𪚥', '😀', '👩‍🌾', 'é', '\u200B', '丹灶镇党委书记', '實施工程', '“好。”他说。', '2024年5月'],
]

export const mixedText = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme' })))
  .map((pieces) => pieces.join(''))
