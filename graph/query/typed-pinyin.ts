/**
 * Reads pinyin as it is typed: with or without tones, spaces and apostrophes, ü also as v or u:.
 * "Yún xī'zhèn" → { letters: 'yunxizhen', breaks: [3, 5] }; lü2 → { letters: 'lv', breaks: [] }
 */

export interface TypedPinyin {
  /** a–z and digits only, at least one letter. */
  letters: string
  /** Where the typist parted syllables: places in `letters`. */
  breaks: number[]
}

/** Nothing where the text is no pinyin. */
export function typedPinyin(text: string): TypedPinyin | undefined {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0304?(?:\u0308[\u0300\u0301\u0304\u030c]?|:)/gu, 'v')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])[1-5](?![0-9])/gu, '$1 ')
  const syllables = letters.split(/[\s'’·-]+/u).filter((part) => part !== '')
  const joined = syllables.join('')
  if (!/^[a-z0-9]*[a-z][a-z0-9]*$/.test(joined)) return undefined
  const breaks: number[] = []
  let place = 0
  for (const syllable of syllables.slice(0, -1)) {
    place += syllable.length
    breaks.push(place)
  }
  return { letters: joined, breaks }
}
