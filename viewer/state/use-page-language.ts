/**
 * Tells browsers and screen readers which language the page is in.
 * English chosen → <html lang="en">
 */
import { useLayoutEffect } from 'react'
import { useStrings } from './use-strings.ts'

export function usePageLanguage(): void {
  const { locale } = useStrings()
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
}
