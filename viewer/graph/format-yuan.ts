/**
 * Writes a sum of yuan the way readers of a language count large sums.
 * 120000000 → 1.2亿元; in English CNY 120 million
 */
import type { Language } from '../language.ts'

const STEPS: Record<Language, readonly { from: number; write: (number: string) => string }[]> = {
  zh: [
    { from: 1e8, write: (number) => `${number}亿元` },
    { from: 1e4, write: (number) => `${number}万元` },
    { from: 0, write: (number) => `${number}元` },
  ],
  en: [
    { from: 1e9, write: (number) => `CNY ${number} billion` },
    { from: 1e6, write: (number) => `CNY ${number} million` },
    { from: 0, write: (number) => `CNY ${number}` },
  ],
}

export function formatYuan(yuan: number, language: Language): string {
  const step = STEPS[language].find(({ from }) => Math.abs(yuan) >= from)!
  const number = (yuan / (step.from || 1)).toLocaleString(language === 'zh' ? 'zh-CN' : 'en', {
    maximumFractionDigits: 4,
  })
  return step.write(number)
}
