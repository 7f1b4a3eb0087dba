/**
 * The button beside the zoom buttons that lays the graph out anew, and stops what takes its time.
 * 布局 → 力导向 → nodes drift, [停止布局] stands beside the button until they rest
 */
import { Menu, MenuButton, MenuItemCheck, MenuItemRadio, MenuProvider } from '@ariakit/react'
import { ChartNetwork, CircleStop } from 'lucide-react'
import { useStrings } from '../../state/use-strings.ts'
import { LAYOUTS, type Layout } from '../../state/view-state.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'

export function LayoutMenu() {
  const { layouts } = useStrings()
  const dispatch = useDispatch()
  const layout = useView((view) => view.layout)
  const runs = useView((view) => view.layoutRuns)
  const run = (chosen: Layout) => dispatch({ type: 'layOut', layout: chosen, runs: true })

  return (
    <div className="layout-menu">
      {runs && (
        <button
          type="button"
          className="layout-stop"
          onClick={() => dispatch({ type: 'layOut', layout, runs: false })}
          data-testid="layout-stop"
        >
          <CircleStop className="icon" aria-hidden />
          {layouts.stop}
        </button>
      )}
      <MenuProvider placement="top-end" values={{ layout }}>
        <MenuButton
          className="layout-button"
          title={layouts.layout}
          aria-label={layouts.layout}
          data-testid="layout-menu"
        >
          <ChartNetwork className="icon" aria-hidden />
        </MenuButton>
        <Menu className="layout-list" gutter={8} aria-label={layouts.layout}>
          {LAYOUTS.map((name) => (
            <MenuItemRadio
              key={name}
              name="layout"
              value={name}
              className="layout-item"
              hideOnClick
              onClick={() => run(name)}
              data-testid={`layout-${name}`}
            >
              <MenuItemCheck className="layout-check" />
              <span className="layout-words">
                <span>{layouts.names[name]}</span>
                <small>{layouts.notes[name]}</small>
              </span>
            </MenuItemRadio>
          ))}
        </Menu>
      </MenuProvider>
      <span className="layout-status" role="status">
        {runs ? layouts.running(layouts.names[layout]) : ''}
      </span>
    </div>
  )
}
