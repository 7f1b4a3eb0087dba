/**
 * Tells what a document is a copy of: a fuller one that says nearly all that it says.
 * A repost without the last paragraph → the document that it was taken from
 */
import type { ComparedDocument, TouchedDocument } from '../../../graph/store/draft-copies.ts'

/** Share of a copy's characters that its original has, in sentences of the same words. */
export const LEAST_SHARED = 0.8

/** The number of the fullest such document; `undefined` for what is no copy. */
export function findOriginal(document: TouchedDocument): number | undefined {
  const originals = document.alike.filter((other) => compareFullness(other, document) < 0)
  return originals.sort(compareFullness)[0]?.number
}

/** The fuller first; of equals the older, those without a date last. */
function compareFullness(left: ComparedDocument, right: ComparedDocument): number {
  return (
    right.fullness - left.fullness ||
    compare(left.date ?? '9999', right.date ?? '9999') ||
    compare(left.id, right.id)
  )
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
