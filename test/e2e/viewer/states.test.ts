/**
 * What the viewer shows when there is no graph, not all of it, or nothing to draw it with: never a blank page.
 * the server stops while 云溪镇 is read → 服务程序没有回应, and the table goes on
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { HAS_BROWSER } from '../launch-browser.ts'
import { serveGraph, useViewer } from '../open-viewer.ts'
import { SMALL_GRAPH } from '../small-graph.ts'

const NOTHING = { documents: [], nodes: [], edges: [], openPairs: [] }

describe.skipIf(!HAS_BROWSER)('the states of the viewer', () => {
  const viewer = useViewer()
  const { byTestId, search } = viewer

  /** Answers graph.json with `body`, and loads the page again. */
  const openWith = async (body: string) => {
    await viewer.page.route('**/graph.json', (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    )
    await viewer.page.reload()
  }

  it('says how much has come while the graph is on its way', async () => {
    let release = () => {}
    await viewer.page.route('**/graph.json', async (route) => {
      const answer = await route.fetch()
      await new Promise<void>((resolve) => {
        release = resolve
      })
      await route.fulfill({ response: answer })
    })
    await viewer.page.reload()
    await expect.poll(() => byTestId('loading').textContent()).toContain('正在等待图谱…')
    await expect.poll(() => viewer.page.getByRole('progressbar', { name: '正在读取图谱…' }).count()).toBe(1)
    release()
    await byTestId('workspace').waitFor()
  })

  it('counts the bytes that have come', async () => {
    const body = JSON.stringify({ nodes: ' '.repeat(400_000) })
    const slow = createServer((_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': body.length,
        'access-control-allow-origin': '*',
      })
      response.write(body.slice(0, body.length * 0.6)) // the rest never comes
    })
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
    const { port } = slow.address() as AddressInfo
    await viewer.reopen({ bypassCSP: true })
    await viewer.page.addInitScript((at) => {
      const { fetch } = window
      window.fetch = (input, init) => fetch(String(input) === 'graph.json' ? at : input, init)
    }, `http://127.0.0.1:${port}/`)
    await viewer.page.reload()
    await byTestId('loading').getByText('正在读取图谱… 60%').first().waitFor()
    const bar = viewer.page.getByRole('progressbar')
    await expect.poll(() => bar.getAttribute('value')).toBe('60')
    slow.closeAllConnections()
    slow.close()
    // Half an answer is none.
    await byTestId('error').waitFor()
  })

  it.each([
    ['zh', '图谱是空的', '还没有读取过文件', '已读取 1 篇文件'],
    ['en', 'The graph is empty', 'No documents were read yet', '1 document was read'],
  ])('says why the graph is empty and what to do (%s)', async (language, title, unread, unfound) => {
    await viewer.reopen({ locale: language === 'zh' ? 'zh-CN' : 'en-GB' })
    const empty = await serveGraph(NOTHING)
    await viewer.page.goto(empty.url)
    await expect.poll(() => byTestId('empty').textContent()).toContain('zhengtu build')
    await expect.poll(() => viewer.page.getByRole('heading', { name: title }).count()).toBe(1)
    await expect.poll(() => byTestId('empty').textContent()).toContain(unread)
    await empty.close()
    const barren = await serveGraph({ ...NOTHING, documents: SMALL_GRAPH.documents })
    await viewer.page.goto(barren.url)
    await expect.poll(() => byTestId('empty').textContent()).toContain(unfound)
    await expect.poll(() => byTestId('empty').textContent()).toContain('zhengtu stats')
    await expect.poll(() => byTestId('empty').getByRole('listitem').textContent()).toBe('云溪镇干部任前公示')
    await barren.close()
  })

  it('says what is wrong when the graph does not come, and tries again', async () => {
    await viewer.page.route('**/graph.json', (route) => route.fulfill({ status: 500 }))
    await viewer.page.reload()
    await expect.poll(() => byTestId('error').textContent()).toContain('HTTP 500')
    await viewer.page.unroute('**/graph.json')
    await viewer.page.getByRole('button', { name: '重试' }).click()
    await byTestId('workspace').waitFor()
  })

  it.each([
    ['cut JSON', JSON.stringify({ nodes: [] }).slice(0, -2), 'JSON'],
    ['another shape', '{"graph":[]}', 'the graph'],
    ['a web page', '<!doctype html><title>502</title>', 'JSON'],
    ['null', 'null', 'the graph'],
  ])('refuses %s as no graph', async (_name, body, reason) => {
    await openWith(body)
    const alert = viewer.page.getByRole('alert')
    await expect.poll(() => alert.textContent()).toContain('收到的不是完整的图谱')
    await expect.poll(() => byTestId('error').locator('code').textContent()).toContain(reason)
  })

  it('says when the server has gone, goes on, and sees it come back', async () => {
    await viewer.page.route(/evidence\.json|icon\.svg/, (route) => route.abort('connectionrefused'))
    await search('云溪镇')
    const banner = byTestId('server-gone')
    await banner.waitFor()
    await expect.poll(() => banner.getAttribute('role')).toBe('alert')
    await expect.poll(() => byTestId('node-label').textContent()).toBe('云溪镇')
    await viewer.choose('table')
    await expect.poll(() => byTestId('table-row').count()).toBe(9)
    await banner.getByRole('button').click()
    await banner.getByText('仍然没有回应').waitFor()
    await viewer.page.unroute(/evidence\.json|icon\.svg/)
    await banner.getByRole('button').click()
    await banner.waitFor({ state: 'detached' })
  })

  it('sees by itself that the server is back', async () => {
    await viewer.page.route(/evidence\.json|icon\.svg/, (route) => route.abort('connectionrefused'))
    await search('云溪镇')
    await byTestId('server-gone').waitFor()
    await viewer.page.unroute(/evidence\.json|icon\.svg/)
    await byTestId('server-gone').waitFor({ state: 'detached', timeout: 10_000 })
  })

  it('works with the table where there is no WebGL', async () => {
    await viewer.page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: []) {
        return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...more)
      } as typeof getContext
    })
    await viewer.page.reload()
    await expect.poll(() => byTestId('canvas-missing').getByRole('alert').textContent()).toContain('WebGL')
    await byTestId('open-table').click()
    await byTestId('table-row').filter({ hasText: '林知远' }).first().click()
    await expect.poll(() => byTestId('node-label').textContent()).toBe('林知远')
    await byTestId('filter-official').uncheck()
    await expect.poll(() => byTestId('table-count').textContent()).toBe('7 行')
    expect(viewer.problems).toEqual([])
  })

  it('shows what to do when a component fails, and what to report', async () => {
    await crashOnTable(viewer.page)
    await viewer.choose('table')
    await expect.poll(() => byTestId('crash').getByRole('alert').textContent()).toContain('出了差错')
    await expect.poll(() => byTestId('crash').locator('code').textContent()).toBe('the collator is gone')
    await viewer.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await byTestId('copy-details').click()
    await byTestId('crash').getByRole('status').getByText('已复制').waitFor()
    const details = await viewer.page.evaluate(() => navigator.clipboard.readText())
    expect(details).toContain('the collator is gone')
    expect(details).toContain('Mozilla/')
    await viewer.page.getByRole('button', { name: '重新载入' }).click()
    await byTestId('workspace').waitFor()
  })

  it('leaves the view behind when asked to start afresh', async () => {
    await search('云溪镇')
    await byTestId('node-panel').waitFor()
    await crashOnTable(viewer.page)
    await viewer.choose('table')
    await viewer.page.getByRole('button', { name: '从头打开' }).click()
    await byTestId('overview').waitFor()
    expect(viewer.page.url()).toBe(viewer.url)
  })

  it('asks for JavaScript where it is off', async () => {
    await viewer.reopen({ javaScriptEnabled: false })
    await expect.poll(() => viewer.page.locator('.no-script').textContent()).toContain('JavaScript')
    await expect.poll(() => viewer.page.locator('.no-script').isVisible()).toBe(true)
  })

  it('is no blank page where the program was cut', async () => {
    await viewer.page.route('**/*.js', (route) => route.fulfill({ body: 'cut(' }))
    await viewer.page.reload()
    await expect.poll(() => viewer.page.locator('.screen').textContent()).toContain('文件可能不完整')
  })
})

/** Makes the table fail as any component might. */
function crashOnTable(page: Page): Promise<void> {
  return page.evaluate(() => {
    Intl.Collator = function fail() {
      throw new Error('the collator is gone')
    } as unknown as typeof Intl.Collator
  })
}
