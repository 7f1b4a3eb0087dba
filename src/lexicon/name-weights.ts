/**
 * Puts the learned weights into the form in which the judge asks for them: by kind, by feature, by value.
 * [['place:first=历史', [0.4, -0.2, 0, 0, 0]]] → Map { place → Map { first → Map { 历史 → [0.4, …] } } }
 */

/** What a feature's value adds to the log-odds of none, place, organization, project and programme. */
export type WeightRow = readonly number[]
export type NameWeights = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, WeightRow>>>

/** @param rows features written KIND:NAME=VALUE, with their weights */
export function groupWeights(rows: Iterable<readonly [feature: string, weights: WeightRow]>): NameWeights {
  const byKind = new Map<string, Map<string, Map<string, WeightRow>>>()
  for (const [feature, weights] of rows) {
    const kindEnd = feature.indexOf(':')
    const nameEnd = feature.indexOf('=')
    const byName = within(byKind, feature.slice(0, kindEnd))
    within(byName, feature.slice(kindEnd + 1, nameEnd)).set(feature.slice(nameEnd + 1), weights)
  }
  return byKind
}

function within<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = maps.get(key)
  if (known) return known
  const made = new Map<string, Value>()
  maps.set(key, made)
  return made
}
