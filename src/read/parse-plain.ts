/**
 * Parses a plain text file in any Chinese encoding.
 * C7 E0 CA AF D5 F2 → { text: 青石镇 }.
 */
import { decodeText } from './decode-text.ts'

/** @throws when the bytes are no text. */
export function parsePlain(bytes: Uint8Array): { text: string } {
  return { text: decodeText(bytes) }
}
