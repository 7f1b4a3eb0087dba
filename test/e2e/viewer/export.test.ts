/**
 * What is in sight as PNG, SVG, GEXF and JSON, each read again; from the server and from a file.
 * leave out places, export GEXF → a GEXF without places
 */
import { readFile } from 'node:fs/promises'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { describe, expect, it } from 'vitest'
import { toGraphology } from '../../../graph/model/to-graphology.ts'
import { embedViewer } from '../embed-viewer.ts'
import { HAS_BROWSER } from '../launch-browser.ts'
import { useViewer } from '../open-viewer.ts'
import { HOSTILE_LABEL, SMALL_GRAPH } from '../small-graph.ts'

describe.skipIf(!HAS_BROWSER)('export', () => {
  const viewer = useViewer()
  const { byTestId, positionOf, search } = viewer

  const exportAs = async (format: string) => {
    await byTestId('export-button').click()
    const downloading = viewer.page.waitForEvent('download')
    await byTestId(`export-${format}`).click()
    const download = await downloading
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
  }
  /** How often some colours stand in an image, pixel by pixel. */
  const coloursOf = (content: Buffer) =>
    viewer.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes]))
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      const count = (red: number, green: number, blue: number) => {
        let pixels = 0
        for (let at = 0; at < data.length; at += 4) {
          if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) pixels += 1
        }
        return pixels
      }
      return { place: count(0, 114, 178), ink: count(36, 38, 43), corner: [...data.slice(0, 4)] }
    }, content.toString('base64'))
  const leaveOutOfficials = () => byTestId('filter-official').uncheck()

  it('says how much is in sight', async () => {
    await leaveOutOfficials()
    await byTestId('export-button').click()
    await expect.poll(() => byTestId('export-counts').textContent()).toBe('当前显示的 7 个节点、7 条关系')
  })

  it('draws the view as PNG, twice as large', async () => {
    await positionOf('yunxi')
    const { name, content } = await exportAs('png')
    expect(name).toMatch(/^zhengtu-\d{4}-\d\d-\d\d\.png$/)
    expect(content.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    const canvas = (await viewer.page.locator('.sigma-container').boundingBox())!
    const size = { width: content.readUInt32BE(16), height: content.readUInt32BE(20) }
    expect(size).toEqual({ width: canvas.width * 2, height: canvas.height * 2 })
    await expect.poll(() => byTestId('notice').textContent()).toBe(`已导出 ${name}`)
    // The colour of places, and the ink of labels, are among the colours drawn; the corner is the paper.
    const colours = await coloursOf(content)
    expect(colours.place).toBeGreaterThan(500)
    expect(colours.ink).toBeGreaterThan(500)
    expect(colours.corner).toEqual([247, 246, 242, 255])
    expect(viewer.problems).toEqual([])
  })

  it('draws nothing that has left the view', async () => {
    await positionOf('yunxi')
    for (let times = 0; times < 14; times += 1) await viewer.page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await positionOf('zhou')).x).toBeGreaterThan(1440)
    expect(await coloursOf((await exportAs('png')).content)).toMatchObject({ place: 0, ink: 0 })
    expect((await exportAs('svg')).content.toString('utf8')).not.toContain('云溪镇')
  })

  it('draws the view as SVG, with hostile names as text', async () => {
    await leaveOutOfficials()
    await positionOf('yunxi')
    const place = await positionOf('yunxi')
    const canvas = (await viewer.page.locator('.sigma-container').boundingBox())!
    const { content } = await exportAs('svg')
    const svg = await viewer.page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
      const all = (selector: string) => Array.from(root.querySelectorAll(selector))
      const yunxi = root.querySelector('[data-key="yunxi"]')!
      return {
        root: root.tagName,
        labels: all('#labels text').map((element) => element.textContent),
        nodes: all('.node').length,
        edges: all('.edge').length,
        arrows: all('.arrow').length,
        names: [...new Set(all('*').map((element) => element.tagName))].sort(),
        place: yunxi
          .getAttribute('transform')!
          .match(/[\d.]+/g)!
          .map(Number),
        description: root.querySelector('desc')?.textContent,
      }
    }, content.toString('utf8'))
    expect(svg).toMatchObject({ root: 'svg', nodes: 7, edges: 7, arrows: 6 })
    expect(svg.labels).toContain('云溪镇')
    expect(svg.labels).not.toContain('林知远')
    expect(svg.names).toEqual(['desc', 'g', 'path', 'rect', 'text', 'title'])
    expect(svg.description).toBe('当前显示的 7 个节点、7 条关系')
    expect(svg.place[0]).toBeCloseTo(place.x - canvas.x, 0)
    expect(svg.place[1]).toBeCloseTo(place.y - canvas.y, 0)

    await search('onerror') // the selected node is always named
    const hostile = await viewer.page.evaluate(
      (text) => {
        const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
        return Array.from(root.querySelectorAll('#labels text')).map((element) => element.textContent!)
      },
      (await exportAs('svg')).content.toString('utf8'),
    )
    expect(hostile.some((label) => HOSTILE_LABEL.startsWith(label.replace('…', '')))).toBe(true)
  })

  it('writes GEXF with what is in sight, where and as it is drawn', async () => {
    await leaveOutOfficials()
    await search('白露镇')
    const { content } = await exportAs('gexf')
    const graph = parseGexf(MultiGraph, content.toString('utf8'))
    expect([graph.order, graph.size]).toEqual([7, 7])
    expect(graph.getNodeAttributes('yunxi')).toMatchObject({
      label: '云溪镇',
      kind: 'place',
      color: 'rgb(0,114,178)',
      sentence: '云溪镇和白露镇都是云岭县下辖的镇。',
      document: 'notices/yunxi-2024.txt',
      x: expect.any(Number),
    })
    expect(graph.getNodeAttribute('plan', 'color')).toBe('rgb(204,121,167)')
    expect(graph.getNodeAttribute('yunxi', 'size')).toBeGreaterThan(graph.getNodeAttribute('hostile', 'size'))
    expect(graph.getEdgeAttribute('school located_in yunxi', 'sentence')).toContain('青石中学')
  })

  it('writes JSON with every sentence', async () => {
    await byTestId('filter-co_occurs').check()
    const { content } = await exportAs('json')
    const graph = MultiGraph.from(JSON.parse(content.toString('utf8')))
    const whole = toGraphology(SMALL_GRAPH)
    expect([graph.order, graph.size]).toEqual([whole.order, whole.size])
    whole.forEachNode((key, attributes) => {
      expect(graph.getNodeAttributes(key)).toEqual(attributes)
    })
    whole.forEachEdge((key, attributes) => {
      expect(graph.getEdgeAttributes(key)).toEqual(attributes)
      expect(graph.isUndirected(key)).toBe(whole.isUndirected(key))
    })
  })

  it('says so when sentences cannot be read', async () => {
    await viewer.page.route('**/evidence.json', (route) => route.fulfill({ status: 500 }))
    await byTestId('export-button').click()
    await byTestId('export-json').click()
    await expect.poll(() => byTestId('notice').textContent()).toContain('HTTP 500')
  })

  it.each(['zh-CN', 'en-US'])(
    'works in a file from disk, as do links, keys and themes, in %s',
    async (locale) => {
      const url = await embedViewer(SMALL_GRAPH, '政图 1.html')
      await viewer.reopen({ locale, permissions: ['clipboard-read', 'clipboard-write'] }, url)
      await positionOf('yunxi')
      await search('云溪镇')
      await search('白露镇')
      await viewer.page.goBack()
      await byTestId('node-label').getByText('云溪镇').waitFor()
      await byTestId('copy-link').click()
      await expect.poll(() => byTestId('notice').textContent()).toMatch(/链接已复制|Link copied/)
      const link = await viewer.page.evaluate(() => navigator.clipboard.readText())
      expect(link).toContain('.html#node=yunxi')
      const json = await exportAs('json')
      expect(MultiGraph.from(JSON.parse(json.content.toString('utf8'))).order).toBe(9)
      expect((await exportAs('png')).content.length).toBeGreaterThan(10_000)
      expect((await exportAs('svg')).content.toString('utf8')).toContain('云溪镇')
      expect(parseGexf(MultiGraph, (await exportAs('gexf')).content.toString('utf8')).order).toBe(9)
      await viewer.page.keyboard.press('?')
      await byTestId('help-dialog').waitFor()
      await viewer.reopen({ locale }, link)
      await byTestId('node-label').getByText('云溪镇').waitFor()
      expect(viewer.problems).toEqual([])
    },
  )
})
