/**
 * A name with the characters that were searched marked.
 * <MarkedName name="云溪大桥" marked={[2, 4]} /> → 云溪<mark>大桥</mark>
 */
import { clampText, showText } from '../../graph/show-text.ts'
import { LIST_LIMIT } from '../../settings.ts'
import { ShownName } from '../panel/shown-name.tsx'

export function MarkedName({
  name,
  marked,
}: {
  name: string
  marked?: readonly [number, number] | undefined
}) {
  if (marked === undefined) return <ShownName text={name} />
  const characters = [...name]
  const [start, end] = marked
  return (
    <bdi>
      {showText(characters.slice(0, start).join(''))}
      <mark>{showText(characters.slice(start, end).join(''))}</mark>
      {clampText(showText(characters.slice(end).join('')), LIST_LIMIT.name)}
    </bdi>
  )
}
