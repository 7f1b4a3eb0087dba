/**
 * Text from a document inside a line of the interface: cut where it is endless, kept from turning what stands around it.
 * <ShownName text="云溪镇" /> → <bdi>云溪镇</bdi>
 */
import { clampText, showText } from '../../graph/show-text.ts'
import { LIST_LIMIT } from '../../settings.ts'

export function ShownName({ text, length = LIST_LIMIT.name }: { text: string; length?: number }) {
  return <bdi>{clampText(showText(text), length)}</bdi>
}
