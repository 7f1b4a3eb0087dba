/**
 * The view in the page's address, so that it can be kept, shared and gone back to.
 * selected 云溪镇 → …/#node=place%3A440605104
 */
import { type CameraPlace, type KeptView, keptOf } from './kept-view.ts'
import { decodeView, encodeView, roundPlace } from './view-fragment.ts'
import type { ViewState } from './view-state.ts'

/** The whole address of the page as it would show `view`; without a camera the selection is sought out. */
export function addressOf(view: ViewState, camera: CameraPlace | null = null): string {
  const kept = keptOf(view)
  return addressFor({ ...kept, camera: camera && placeToKeep(kept, camera) })
}

/** The present address with the camera elsewhere. */
export function withCamera(camera: CameraPlace): string {
  const kept = readAddress()
  return addressFor({ ...kept, camera: placeToKeep(kept, camera) })
}

/** What the present address says of the view. */
export function readAddress(): KeptView {
  return decodeView(window.location.hash)
}

/** Where the address has the camera: `whole` for the whole graph; null where it goes to what is chosen. */
export function cameraOfAddress(): CameraPlace | 'whole' | null {
  const kept = readAddress()
  return kept.camera ?? (hasChoice(kept) ? null : 'whole')
}

/** The place, rounded, unless it goes without saying: nothing is chosen and the whole graph is in sight. */
export function placeToKeep(kept: KeptView, { x, y, ratio }: CameraPlace): CameraPlace | null {
  const place = { x: roundPlace(x), y: roundPlace(y), ratio: roundPlace(ratio) }
  const whole = place.x === 0.5 && place.y === 0.5 && place.ratio === 1
  return whole && !hasChoice(kept) ? null : place
}

function hasChoice({ selected, selectedEdge, path }: KeptView): boolean {
  return selected.length > 0 || selectedEdge !== null || path !== null
}

export const pushAddress = (address: string) => write('pushState', address)
export const replaceAddress = (address: string) => write('replaceState', address)

function write(how: 'pushState' | 'replaceState', address: string): void {
  if (address === window.location.href) return
  try {
    window.history[how](null, '', address)
  } catch {
    // Safari allows a hundred entries in half a minute; the next change writes this one, too.
  }
}

function addressFor(kept: KeptView): string {
  const page = window.location.href.split('#')[0]!
  const fragment = encodeView(kept)
  return fragment === '' ? page : `${page}#${fragment}`
}
