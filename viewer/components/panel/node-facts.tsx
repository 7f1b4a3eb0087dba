/**
 * What the documents say of a node itself: other names, attributes, how often it is named.
 * 青石中学扩建工程 → 投资额 1.2亿元 · 状态 在建 · 提到 6 次 · 3 篇文件
 */
import type { ViewerNode } from '../../graph/viewer-graph.ts'
import { useStrings } from '../../state/use-strings.ts'
import type { Strings } from '../../strings.ts'

export function NodeFacts({ attributes }: { attributes: ViewerNode }) {
  const strings = useStrings()
  const { aliases, mentions, documents } = attributes

  return (
    <>
      {aliases.length > 0 && (
        <p className="node-aliases">
          {strings.panel.alsoCalled} {aliases.join('、')}
        </p>
      )}
      <dl className="node-facts">
        {listFacts(attributes, strings).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="node-source">
        {strings.panel.mentions(mentions)} · {strings.panel.documents(documents.length)}
      </p>
    </>
  )
}

function listFacts(attributes: ViewerNode, strings: Strings): [name: string, value: string][] {
  const { level, code, status, period, investment, investment_raw } = attributes
  const { facts, levels, statuses } = strings
  const money = investment_raw ?? investment?.toLocaleString(strings.locale)
  const candidates: [string, string | undefined][] = [
    [facts.level, level && levels[level]],
    [facts.code, code],
    [facts.investment, money],
    [facts.status, status && statuses[status]],
    [facts.period, period],
  ]
  return candidates.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}
