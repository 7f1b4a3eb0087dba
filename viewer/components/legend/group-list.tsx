/**
 * The colours of the groups in the legend, the largest first.
 * by division → ● 云岭县 31, ● 龙江县 12, ● 其他 7
 */
import { useGrouping } from '../../canvas/use-grouping.ts'
import { GROUP_COLOURS, PALETTES } from '../../colours.ts'
import { useColourScheme } from '../../state/use-colour-scheme.ts'
import { useStrings } from '../../state/use-strings.ts'
import type { ColourBy } from '../../state/view-state.ts'

export function GroupList({ colourBy }: { colourBy: ColourBy }) {
  const grouping = useGrouping()
  const scheme = useColourScheme()
  const { canvas } = useStrings()
  if (grouping === null) return null
  const { groups, others } = grouping

  return (
    <ul className="legend-list" data-testid="legend-groups">
      {groups.length === 0 && <li className="legend-note">{canvas.noGroups}</li>}
      {groups.map(({ id, label, count }, place) => (
        <Entry
          key={id}
          colour={GROUP_COLOURS[scheme][place]!}
          label={colourBy === 'community' ? canvas.communityOf(label) : label}
          count={count}
        />
      ))}
      {others > 0 && <Entry colour={PALETTES[scheme].other} label={canvas.others} count={others} />}
    </ul>
  )
}

function Entry({ colour, label, count }: { colour: string; label: string; count: number }) {
  return (
    <li>
      <span className="legend-swatch" style={{ backgroundColor: colour }} />
      <span className="legend-label">{label}</span>
      <span className="legend-count">{count}</span>
    </li>
  )
}
