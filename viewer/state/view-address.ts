/**
 * The view in the page's address, so that it can be kept, shared and gone back to.
 * selected 云溪镇 → …/#node=place%3A440605104
 */
import { type CameraPlace, type KeptView, keptOf } from './kept-view.ts'
import { decodeView, encodeView, roundPlace } from './view-fragment.ts'
import type { ViewState } from './view-state.ts'

/** The whole address of the page as it would show `view`; without a camera the selection is sought out. */
export function addressOf(view: ViewState, camera: CameraPlace | null = null): string {
  const page = window.location.href.split('#')[0]!
  const fragment = encodeView(keptOf(view, camera))
  return fragment === '' ? page : `${page}#${fragment}`
}

/** What the present address says of the view. */
export function readAddress(): KeptView {
  return decodeView(window.location.hash)
}

/** Where the camera is, unless that goes without saying: nothing is chosen and the whole graph is in sight. */
export function cameraToKeep(view: ViewState, { x, y, ratio }: CameraPlace): CameraPlace | null {
  const place = { x: roundPlace(x), y: roundPlace(y), ratio: roundPlace(ratio) }
  const chosen = view.selected.length > 0 || view.selectedEdge !== null || view.path !== null
  const home = place.x === 0.5 && place.y === 0.5 && place.ratio === 1
  return chosen || !home ? place : null
}
