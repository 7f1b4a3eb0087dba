/**
 * Names a file that is exported, with the reader's own date.
 * nameFile('gexf') on 16 May 2024 → zhengtu-2024-05-16.gexf
 */
export function nameFile(ending: string, day: Date = new Date()): string {
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
  return `zhengtu-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.${ending}`
}
