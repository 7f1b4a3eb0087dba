/**
 * The paths between two nodes, each step with its sentence.
 * 林知远 → 云岭县: 林知远 —任职— 云溪镇 —属于— 云岭县
 */
import { useState } from 'react'
import { usePathSearch } from '../../state/path-search.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { Icon } from '../icon.tsx'
import { PathEnd } from './path-end.tsx'
import { PathFindings } from './path-findings.tsx'

export function PathPanel() {
  const { path: words } = useStrings()
  const dispatch = useDispatch()
  const { from, to, chosen } = useView((view) => view.path) ?? { from: null, to: null, chosen: 0 }
  const [inSight, setInSight] = useState(false)
  const [coOccurs, setCoOccurs] = useState(false)
  const search = usePathSearch(from, to, { inSight, coOccurs })
  /** Other conditions give other alternatives, so the first of them is chosen. */
  const startAnew = () => dispatch({ type: 'path', path: {} })

  return (
    <aside className="panel panel-path" aria-label={words.path} data-testid="path-panel">
      <header className="panel-head">
        <h1>{words.path}</h1>
        <button
          type="button"
          className="panel-close"
          aria-label={words.close}
          title={words.close}
          onClick={() => dispatch({ type: 'path', path: null })}
          data-testid="path-close"
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="path-ends">
        <PathEnd end="from" node={from} onChoose={(key) => dispatch({ type: 'path', path: { from: key } })} />
        <PathEnd end="to" node={to} onChoose={(key) => dispatch({ type: 'path', path: { to: key } })} />
        <button
          type="button"
          className="path-swap"
          aria-label={words.swap}
          title={words.swap}
          disabled={from === null && to === null}
          onClick={() => dispatch({ type: 'path', path: { from: to, to: from } })}
          data-testid="path-swap"
        >
          <span aria-hidden="true">⇅</span>
        </button>
      </div>
      <PathSwitch
        label={words.inSight}
        testId="path-in-sight"
        checked={inSight}
        onChange={(checked) => {
          setInSight(checked)
          startAnew()
        }}
      />
      <PathSwitch
        label={words.coOccurs}
        testId="path-co-occurs"
        checked={coOccurs}
        onChange={(checked) => {
          setCoOccurs(checked)
          startAnew()
        }}
      />
      <p className="path-how">{words.how}</p>
      {from === null || to === null ? (
        <p className="path-note">{words.chooseBoth}</p>
      ) : from === to ? (
        <p className="path-note" data-testid="path-same">
          {words.same}
        </p>
      ) : (
        <PathFindings from={from} to={to} chosen={chosen} search={search} inSight={inSight} />
      )}
    </aside>
  )
}

interface SwitchProps {
  label: string
  testId: string
  checked: boolean
  onChange: (checked: boolean) => void
}

function PathSwitch({ label, testId, checked, onChange }: SwitchProps) {
  return (
    <label className="path-switch">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        data-testid={testId}
      />
      {label}
    </label>
  )
}
