/**
 * Parses a plain text file in any Chinese encoding.
 * C7 E0 CA AF D5 F2 → { text: 青石镇, warnings: [] }.
 */
import { decodeText } from './decode-text.ts'
import type { ParsedText } from './read-result.ts'

/** @throws when the bytes are no text. */
export function parsePlain(bytes: Uint8Array): ParsedText {
  const { text, warnings } = decodeText(bytes)
  return { text, warnings }
}
