/**
 * A name with the characters that were searched marked.
 * <MarkedName name="云溪大桥" marked={[2, 4]} /> → 云溪<mark>大桥</mark>
 */
export function MarkedName({
  name,
  marked,
}: {
  name: string
  marked?: readonly [number, number] | undefined
}) {
  if (marked === undefined) return <bdi>{name}</bdi>
  const characters = [...name]
  const [start, end] = marked
  return (
    <bdi>
      {characters.slice(0, start).join('')}
      <mark>{characters.slice(start, end).join('')}</mark>
      {characters.slice(end).join('')}
    </bdi>
  )
}
