/**
 * axe-core over every state of the viewer, light and dark: nothing serious or critical.
 * the table, dark → []
 */
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { HAS_BROWSER } from '../launch-browser.ts'
import { useViewer, type ViewerPage } from '../open-viewer.ts'

/** A state of the page by its name, and how to come to it from the overview. */
const STATES: Record<string, (viewer: ViewerPage) => Promise<unknown>> = {
  overview: ({ byTestId }) => byTestId('overview').waitFor(),
  'a node': ({ search, byTestId }) => search('云溪镇').then(() => byTestId('evidence').first().waitFor()),
  'search hits': ({ byTestId }) => byTestId('search').fill('云'),
  'no search hit': ({ byTestId }) => byTestId('search').fill('没有这个'),
  'closed filters': ({ page }) => page.locator('.filters-toggle').click(),
  'the table of nodes': ({ choose }) => choose('table'),
  'the table of edges': async ({ byTestId, choose }) => {
    await choose('table')
    await byTestId('table-tab-edges').click()
    await byTestId('table-row').first().waitFor()
  },
  'a row selected': async ({ byTestId, choose }) => {
    await choose('table')
    await byTestId('table-row').nth(2).click()
    await byTestId('node-panel').waitFor()
  },
  'a table without rows': async ({ byTestId, page, choose }) => {
    await choose('table')
    await byTestId('table-filter').fill('没有这个')
    await page.locator('.table-empty').waitFor()
  },
  'the error screen': async ({ page, byTestId }) => {
    await page.route('**/graph.json', (route) => route.fulfill({ status: 500 }))
    await page.reload()
    await byTestId('error').waitFor()
  },
  'the loading screen': async ({ page, byTestId }) => {
    await page.route('**/graph.json', () => {}) // never answered
    await page.reload()
    await byTestId('loading').waitFor()
  },
  'the empty screen': async ({ page, byTestId }) => {
    const body = JSON.stringify({
      version: '1',
      nodes: [],
      edges: [],
      documents: [{ id: 'a.txt', title: '云溪镇干部任前公示' }],
      total: { nodes: 0, edges: 0 },
    })
    await page.route('**/graph.json', (route) => route.fulfill({ body, contentType: 'application/json' }))
    await page.reload()
    await byTestId('empty').waitFor()
  },
  'the crash screen': async ({ page, byTestId, choose }) => {
    await page.evaluate(() => {
      Intl.Collator = (() => {
        throw new Error('the collator is gone')
      }) as unknown as typeof Intl.Collator
    })
    await choose('table')
    await byTestId('crash').waitFor()
  },
  'the canvas missing': async ({ page, byTestId }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await page.reload()
    await byTestId('canvas-missing').waitFor()
  },
  'the server gone': async ({ page, search, byTestId }) => {
    await page.route(/evidence\.json|icon\.svg/, (route) => route.abort('connectionrefused'))
    await search('云溪镇')
    await byTestId('server-gone').waitFor()
  },
}

describe.skipIf(!HAS_BROWSER).each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  const viewer = useViewer(undefined, { colorScheme })

  it.each(Object.keys(STATES))('%s', async (state) => {
    await STATES[state]!(viewer)
    expect(await seriousViolations(viewer)).toEqual([])
  })

  it('a node, 360 pixels wide', async () => {
    await viewer.reopen({ viewport: { width: 360, height: 740 } })
    await viewer.search('云溪镇')
    await viewer.byTestId('node-panel').waitFor()
    expect(await seriousViolations(viewer)).toEqual([])
  })

  it('the table, in English, 360 pixels wide', async () => {
    await viewer.reopen({ viewport: { width: 360, height: 740 }, locale: 'en-GB' })
    await viewer.choose('table')
    await viewer.byTestId('table-row').first().waitFor()
    expect(await seriousViolations(viewer)).toEqual([])
  })
})

/** What is wrong, where, and in which words axe says so. */
async function seriousViolations({ page }: ViewerPage): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all }) => `${id} ${target.join(' ')}: ${[...any, ...all][0]?.message}`),
    )
}
