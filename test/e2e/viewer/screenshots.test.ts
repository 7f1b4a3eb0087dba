/**
 * The viewer with the sample graph as a reader meets it, on a desk and in the hand, in light and dark; with pictures.
 * 1440 × 900, dark → screenshots/1440x900-dark-{overview,node,table}.png
 */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HAS_BROWSER } from '../launch-browser.ts'
import { SCREENSHOTS, useViewer } from '../open-viewer.ts'

const PLACE = '龙海区'

describe.skipIf(!HAS_BROWSER)('the look of the viewer', () => {
  const viewer = useViewer('sample')
  const { byTestId, search } = viewer

  it.each([
    [1440, 900, 'light'],
    [1440, 900, 'dark'],
    [390, 844, 'light'],
    [390, 844, 'dark'],
  ] as const)('fits %i × %i in %s', async (width, height, colorScheme) => {
    await viewer.reopen({ viewport: { width, height }, colorScheme })
    const picture = async (name: string) => {
      await viewer.page.waitForTimeout(600) // until the camera rests and the last frame is drawn
      await expect.poll(() => viewer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const file = `${width}x${height}-${colorScheme}-${name}.png`
      await viewer.page.screenshot({ path: join(SCREENSHOTS, file) })
    }
    await byTestId('shown-counts').waitFor()
    await picture('overview')

    await search(PLACE)
    await byTestId('node-panel').waitFor()
    const box = (await byTestId('node-panel').boundingBox())!
    expect(box.width).toBeGreaterThanOrEqual(Math.min(width, 380))
    await picture('node')

    await viewer.page.keyboard.press('t')
    await byTestId('table').waitFor()
    await picture('table')
    expect(viewer.problems).toEqual([])
  })
})
