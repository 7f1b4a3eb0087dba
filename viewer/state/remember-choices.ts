/**
 * Remembers the reader's choice of language and theme from one visit to the next.
 * nothing remembered, browser in English → 'en', 'system'
 */
import { LANGUAGES, type Language } from '../language.ts'
import { THEMES, type Theme } from './view-state.ts'

const KEYS = { language: 'zhengtu.language', theme: 'zhengtu.theme' }

/** The remembered language, else the browser's, Chinese where it is neither. */
export function recallLanguage(): Language {
  return recall(KEYS.language, LANGUAGES) ?? (navigator.language.startsWith('en') ? 'en' : 'zh')
}

export function recallTheme(): Theme {
  return recall(KEYS.theme, THEMES) ?? 'system'
}

export const rememberLanguage = (language: Language) => remember(KEYS.language, language)
export const rememberTheme = (theme: Theme) => remember(KEYS.theme, theme)

function recall<T extends string>(key: string, choices: readonly T[]): T | undefined {
  try {
    const remembered = localStorage.getItem(key)
    return choices.find((choice) => choice === remembered)
  } catch {
    return undefined // storage is switched off: the choice lasts as long as the page
  }
}

function remember(key: string, choice: string): void {
  try {
    localStorage.setItem(key, choice)
  } catch {
    // storage is switched off: the choice lasts as long as the page
  }
}
