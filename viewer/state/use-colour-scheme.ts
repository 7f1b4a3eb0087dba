/**
 * Whether the viewer is drawn light or dark: as the reader chose, else as the system has it.
 * theme 'system' on a dark desktop → 'dark'
 */
import { useLayoutEffect } from 'react'
import type { ColourScheme } from '../colours.ts'
import { useMedia } from './use-media.ts'
import { useView } from './view-store.tsx'

export function useColourScheme(): ColourScheme {
  const theme = useView((view) => view.theme)
  const system = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  return theme === 'system' ? system : theme
}

/** Tells the style sheets, which read it from <html data-theme="dark">. */
export function useThemeOfPage(): void {
  const scheme = useColourScheme()
  // Before the first picture, so that no wrong one is seen.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = scheme
  }, [scheme])
}
