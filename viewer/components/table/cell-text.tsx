/**
 * Text from documents as one line of a cell, apart from the direction of its surroundings.
 * '云溪\u202e镇' → <bdi title="云溪镇">云溪镇</bdi>
 */
import { oneLine } from '../../graph/one-line.ts'

export function CellText({ text }: { text: string }) {
  const line = oneLine(text)
  return line.length > 12 ? <bdi title={line}>{line}</bdi> : <bdi>{line}</bdi>
}
