/**
 * Counts the characters to insert, remove or replace to turn one text into another.
 * 云溪镇, 云西镇 → 1.
 */
export function editDistance(left: string, right: string): number {
  const rightCharacters = [...right]
  let previous = [0, ...rightCharacters.map((_, index) => index + 1)]
  for (const [row, leftCharacter] of [...left].entries()) {
    const current = [row + 1]
    for (const [column, rightCharacter] of rightCharacters.entries()) {
      const replaced = previous[column]! + (leftCharacter === rightCharacter ? 0 : 1)
      current.push(Math.min(replaced, previous[column + 1]! + 1, current[column]! + 1))
    }
    previous = current
  }
  return previous.at(-1)!
}
