/**
 * Reads what was typed into the search box in every way in which it may be meant.
 * 云xi → plain 云xi, pieces 云 and xi; yunxi → plain yunxi, pinyin yunxi; 雲溪 → plain 云溪
 */
import { plainName } from '../../graph/query/plain-name.ts'
import { plainPersonName } from '../../graph/query/surname.ts'
import { type TypedPinyin, typedPinyin } from '../../graph/query/typed-pinyin.ts'

export interface SearchQuery {
  /** As typed but for the spaces around it. */
  written: string
  /** See `plainName`. */
  plain: string
  /** See `plainPersonName`. */
  personPlain: string
  pinyin?: TypedPinyin | undefined
  /** Characters and pinyin in turn, where both were typed. */
  pieces?: string[] | undefined
}

/** Nothing where nothing was typed. */
export function readQuery(text: string): SearchQuery | undefined {
  const plain = plainName(text)
  if (plain === '') return undefined
  return {
    written: text.trim(),
    plain,
    personPlain: plainPersonName(text),
    pinyin: typedPinyin(text),
    pieces: piecesOf(plain),
  }
}

function piecesOf(plain: string): string[] | undefined {
  const letters = plain.replace(/ü/gu, 'v')
  const pieces = letters.match(/[a-z]+|[^a-z]+/gu) ?? []
  return pieces.length > 1 && /\p{Script=Han}/u.test(letters) ? pieces : undefined
}
