/**
 * The view in the page's address: Back and Forward, links that others open.
 * select 云溪镇, leave out places, Back → places are in sight again and 云溪镇 is still selected
 */
import { describe, expect, it } from 'vitest'
import { decodeView } from '../../../viewer/state/view-fragment.ts'
import { HAS_BROWSER } from '../launch-browser.ts'
import { useViewer } from '../open-viewer.ts'

const PERMISSIONS = ['clipboard-read', 'clipboard-write']

describe.skipIf(!HAS_BROWSER)('the address of the view', () => {
  const viewer = useViewer('sample', { permissions: PERMISSIONS })
  const { byTestId, search } = viewer

  const kept = () => decodeView(new URL(viewer.page.url()).hash)
  const label = () => byTestId('node-label').textContent()
  const counts = () => byTestId('shown-counts').textContent()
  const copied = () => viewer.page.evaluate(() => navigator.clipboard.readText())
  const cameraAtRest = async () => {
    let before = ''
    await viewer.page.waitForFunction(() => window.location.hash.includes('camera='))
    for (let now = viewer.page.url(); now !== before; now = viewer.page.url()) {
      before = now
      await viewer.page.waitForTimeout(450)
    }
    return kept().camera
  }

  it('steps back and forward through selections, filters and mode', async () => {
    const all = await counts()
    await search('郭启航')
    await search('龙海区')
    await byTestId('filter-place').uncheck()
    const fewer = await counts()
    expect(fewer).not.toBe(all)
    await viewer.page.keyboard.press('t')
    await expect.poll(kept).toMatchObject({ mode: 'table', filters: { hiddenKinds: new Set(['place']) } })

    await viewer.page.goBack()
    await expect.poll(() => kept().mode).toBe('graph')
    await expect.poll(counts).toBe(fewer)
    await viewer.page.goBack()
    await expect.poll(counts).toBe(all)
    await expect.poll(() => label()).toBe('龙海区')
    await viewer.page.goBack()
    await expect.poll(label).toBe('郭启航')
    await viewer.page.goBack()
    await byTestId('overview').waitFor()
    expect(new URL(viewer.page.url()).hash).toBe('')
    await viewer.page.goForward()
    await viewer.page.goForward()
    await viewer.page.goForward()
    await expect.poll(counts).toBe(fewer)
    await expect.poll(() => label()).toBe('龙海区')
    expect(viewer.problems).toEqual([])
  })

  it('steps back through paths', async () => {
    await search('郭启航')
    await viewer.page.keyboard.press('p')
    await byTestId('path-panel').waitFor()
    await expect.poll(() => kept().path).toMatchObject({ from: kept().selected[0], to: null, chosen: 0 })
    await viewer.page.goBack()
    await byTestId('node-panel').waitFor()
    await viewer.page.goForward()
    await byTestId('path-panel').waitFor()
  })

  it('takes no step for hovering, nor for the camera', async () => {
    const before = await viewer.page.evaluate(() => window.history.length)
    const opening = await viewer.page.evaluate(() => window.zhengtu!.camera())
    await viewer.page.keyboard.press(']')
    await viewer.page.keyboard.press('+')
    await viewer.page.keyboard.press('ArrowLeft')
    const camera = await cameraAtRest()
    expect(camera!.ratio).toBeCloseTo(opening.ratio / 1.5, 3)
    expect(camera!.x).toBeLessThan(opening.x)
    await expect.poll(() => viewer.page.evaluate(() => window.history.length)).toBe(before)
    await viewer.page.reload()
    await byTestId('workspace').waitFor()
    await viewer.page.waitForTimeout(500)
    await expect.poll(() => kept().camera).toEqual(camera)
  })

  it('gives the camera back with the step', async () => {
    await search('郭启航')
    const first = await cameraAtRest()
    await search('施秉文')
    const second = await cameraAtRest()
    expect(second).not.toEqual(first)
    await viewer.page.goBack()
    await expect.poll(label).toBe('郭启航')
    await expect.poll(() => cameraAtRest()).toEqual(first)
  })

  it.each(['zh-CN', 'en-US'])('copies a link that opens the same view for a reader of %s', async (locale) => {
    await search('龙海区')
    await byTestId('filter-programme').uncheck()
    await byTestId('filter-co_occurs').check()
    await search('沈煜')
    await viewer.page.keyboard.press('+')
    const camera = await cameraAtRest()
    const expected = await counts()
    const place = await viewer.positionOf(kept().selected[0]!)
    await byTestId('copy-link').click()
    await expect.poll(() => byTestId('notice').textContent()).toContain('链接已复制')
    const link = await copied()
    expect(link).toBe(viewer.page.url())

    await viewer.reopen({ locale, permissions: PERMISSIONS }, link)
    await byTestId('node-label').waitFor()
    await expect.poll(() => label()).toBe('沈煜')
    await expect.poll(() => kept().camera).toEqual(camera)
    await expect
      .poll(() => viewer.page.evaluate(() => document.documentElement.lang))
      .toBe(locale === 'zh-CN' ? 'zh-CN' : 'en')
    const digits = (text: string | null) => text!.match(/\d+/g)
    expect(digits(await counts())).toEqual(digits(expected))
    const there = await viewer.positionOf(kept().selected[0]!)
    expect(Math.hypot(there.x - place.x, there.y - place.y)).toBeLessThan(2)
  })

  it('opens a path from a link', async () => {
    await search('郭启航')
    const [from] = kept().selected
    await search('龙海区')
    const [to] = kept().selected
    const query = new URLSearchParams({ path: '1', from: from!, to: to! })
    await viewer.reopen({}, `${viewer.url}#${query}`)
    await byTestId('path-panel').waitFor()
    await expect.poll(() => kept().path).toEqual({ from, to, chosen: 1 })
  })

  it('passes over what it does not know and goes on', async () => {
    const wild =
      'node=没有|"这个 节点&node=%00&camera=9,9&degree=many&withoutKind=planet&path=-1&division=x&zzz'
    await viewer.reopen({}, `${viewer.url}#${wild}`)
    await byTestId('path-panel').waitFor()
    await viewer.page.keyboard.press('Escape')
    await byTestId('overview').waitFor()
    expect(viewer.problems).toEqual([])
  })

  it('asks the server for nodes that are not loaded', async () => {
    await search('郭启航')
    const [key] = kept().selected
    await viewer.reopen({}, 'about:blank')
    await viewer.page.route('**/graph.json', async (route) => {
      const payload = await (await route.fetch()).json()
      const left = { nodes: payload.nodes.filter((node: { key: string }) => node.key !== key) }
      const edges = payload.edges.filter(
        ({ source, target }: { source: string; target: string }) => source !== key && target !== key,
      )
      await route.fulfill({ json: { ...payload, ...left, edges } })
    })
    await viewer.page.route('**/neighbours.json?*', async (route) => {
      expect(new URL(route.request().url()).searchParams.get('key')).toBe(key)
      const payload = await (await fetch(`${viewer.url}graph.json`)).json()
      const nodes = payload.nodes.filter((node: { key: string }) => node.key === key)
      await route.fulfill({ json: { nodes, edges: [] } })
    })
    await viewer.page.goto(`${viewer.url}#${new URLSearchParams({ node: key! })}`)
    await expect.poll(label).toBe('郭启航')
  })
})
