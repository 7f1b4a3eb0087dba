/**
 * Parses JSON that strangers wrote, in no more memory than it deserves.
 * {"title":"通知"} → { title: 通知 }; a million brackets → an error
 */

/** A text so long may be made of brackets alone, of which JSON.parse takes sixty times their memory. */
const LONG = 100_000
const MOST_DEPTH = 100

/** @throws where it is no JSON, or is nested too deep; the message says which */
export function parseJson(text: string): unknown {
  if (text.length > LONG && depthOf(text) > MOST_DEPTH)
    throw new Error(`objects or lists nested more than ${MOST_DEPTH} deep`)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`not JSON (${(error as Error).message.slice(0, 80)})`)
  }
}

/** How deep brackets stand in one another, those in strings left out; counted to just beyond `MOST_DEPTH`. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let isString = false
  for (let at = 0; at < text.length && most <= MOST_DEPTH; at++) {
    const unit = text[at]
    if (unit === '"') isString = !isString
    else if (unit === '\\') at++
    else if (isString) continue
    else if (unit === '[' || unit === '{') most = Math.max(most, ++depth)
    else if (unit === ']' || unit === '}') depth--
  }
  return most
}
