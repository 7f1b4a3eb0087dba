/**
 * Chooses the language at first and remembers the reader's choice.
 * nothing remembered, browser in English → 'en'
 */
import type { Language } from '../strings.ts'

const STORAGE_KEY = 'zhengtu.language'

/** The remembered language, else the browser's, Chinese where it is neither. */
export function recallLanguage(): Language {
  const remembered = readStorage()
  if (remembered === 'zh' || remembered === 'en') return remembered
  return navigator.language.startsWith('en') ? 'en' : 'zh'
}

function readStorage(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null // storage is switched off: the choice lasts as long as the page
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language)
  } catch {
    // storage is switched off: the choice lasts as long as the page
  }
}
