/**
 * A mention's name as the document writes it.
 * “红管家”物业服务机制 → 红管家物业服务机制; 红土坡 in 红土坡、大林等6个村 → 红土坡村
 */
import { bareName, type Mention } from '../../extract/mention.ts'
import type { SegmentedText } from '../../segment/segmented-text.ts'

/** Where the name holds more than the words do (the head of a list), it is given in simplified characters. */
export function writtenName(text: SegmentedText, { start, end, name }: Mention): string {
  return bareName(text.plain.slice(start, end)) === name ? bareName(text.written.slice(start, end)) : name
}
