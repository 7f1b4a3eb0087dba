/**
 * What the documents say of a node itself: other names, where it lies, attributes, how often it is named, how sure it is.
 * 青石中学扩建工程 → 投资额 1.2亿元（原文 总投资1.2亿元）· 状态 在建 · 提到 6 次 · 可信度 高 0.97
 */
import { formatYuan } from '../../graph/format-yuan.ts'
import { clampText, showText } from '../../graph/show-text.ts'
import type { ViewerNode } from '../../graph/viewer-graph.ts'
import { useStrings } from '../../state/use-strings.ts'
import type { Strings } from '../../strings.ts'
import { AliasList } from './alias-list.tsx'
import { ConfidenceButton } from './confidence-chip.tsx'
import { DivisionSteps } from './division-steps.tsx'

export function NodeFacts({ node, attributes }: { node: string; attributes: ViewerNode }) {
  const strings = useStrings()
  const { aliases, mentions, confidence } = attributes

  return (
    <>
      <AliasList aliases={aliases} />
      <DivisionSteps node={node} />
      <dl className="node-facts" data-testid="node-facts">
        {listFacts(attributes, strings).map(({ name, value, written }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
              {written !== undefined && (
                <span className="as-written">
                  {strings.panel.asWritten} <bdi>{written}</bdi>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="node-source">
        {strings.panel.mentions(mentions)} · {strings.panel.documents(attributes.documents.length)} ·{' '}
        <ConfidenceButton confidence={confidence} />
      </p>
    </>
  )
}

interface Fact {
  name: string
  value: string
  /** The words of the document, where they differ. */
  written?: string
}

function listFacts(attributes: ViewerNode, { facts, levels, statuses, language }: Strings): Fact[] {
  const { level, status, period, investment, investment_raw } = attributes
  const written = investment_raw === undefined ? undefined : clampText(showText(investment_raw), 80)
  const sum = investment === undefined ? undefined : formatYuan(investment, language)
  const candidates: [name: string, value: string | undefined, written?: string | undefined][] = [
    [facts.level, level && levels[level]],
    [facts.investment, sum ?? written, sum === undefined || sum === written ? undefined : written],
    [facts.status, status && statuses[status]],
    [facts.period, period && clampText(showText(period), 80)],
  ]
  return candidates.flatMap(([name, value, words]) =>
    value === undefined ? [] : [{ name, value, ...(words === undefined ? {} : { written: words }) }],
  )
}
