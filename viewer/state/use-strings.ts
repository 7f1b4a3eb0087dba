/**
 * The words of the interface in the language that the reader has chosen.
 * const strings = useStrings(); strings.kinds.place → '地点'
 */
import type { Strings } from '../strings.ts'
import { STRINGS } from '../strings.ts'
import { useView } from './view-store.tsx'

export function useStrings(): Strings {
  return STRINGS[useView((view) => view.language)]
}
