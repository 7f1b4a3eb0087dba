/**
 * The screen while the graph comes: waiting, arriving, being laid out.
 * 3 of 5 megabytes have come → ▓▓▓░░ 正在读取图谱… 60%
 */
import { useStrings } from '../../state/use-strings.ts'
import { Screen } from './screen.tsx'

/** `share`: what has arrived, 0 to 1; at 0 nothing tells how long it will take. */
export function LoadingScreen({ share }: { share: number }) {
  const { screens } = useStrings()
  const percent = Math.min(100, Math.round(share * 100))
  const known = percent > 0 && percent < 100
  const words = known ? screens.received(percent) : percent === 0 ? screens.waiting : screens.arranging

  return (
    <Screen name="loading">
      <progress {...(known && { value: percent, max: 100 })} aria-label={screens.loading} />
      <p aria-hidden>{words}</p>
      {/* Each percent read out would drown everything else. */}
      <p role="status" className="for-screen-readers">
        {known ? screens.loading : words}
      </p>
    </Screen>
  )
}
