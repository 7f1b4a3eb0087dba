/**
 * Copies text and says so in a notice.
 * useCopy()('350604100', 'code') → the clipboard holds 350604100, and a line says 代码已复制
 */
import { useCallback } from 'react'
import { STRINGS, type Strings } from '../strings.ts'
import { copyText } from './copy-text.ts'
import { useViewStore } from './view-store.tsx'

/** What was copied, for the words of the notice. */
export type Copied = keyof Strings['panel']['copied']

export function useCopy(): (text: string, copied: Copied) => Promise<void> {
  const { read, dispatch } = useViewStore()
  return useCallback(
    async (text, copied) => {
      const done = await copyText(text)
      const { panel } = STRINGS[read().language]
      dispatch({
        type: 'notify',
        notice: done
          ? { tone: 'done', text: panel.copied[copied] }
          : { tone: 'problem', text: panel.copyFailed },
      })
    },
    [read, dispatch],
  )
}
