/**
 * Whether the server is taken to have gone.
 * one request fails, the next is answered → gone, then not
 */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createServedSource } from '../../../../viewer/source/served-source.ts'
import { watchServer } from '../../../../viewer/source/watch-server.ts'

describe('the state of the server', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('follows the requests and tells of each change once', async () => {
    const { server, readEvidence, readNeighbours } = watchServer(createServedSource())
    const told = vi.fn()
    server!.subscribe(told)
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(readEvidence({ nodes: ['yunxi'] })).rejects.toMatchObject({ problem: 'unreachable' })
    await expect(readNeighbours('yunxi')).rejects.toMatchObject({ problem: 'unreachable' })
    expect(server!.isGone()).toBe(true)
    expect(told).toHaveBeenCalledTimes(1)
    vi.stubGlobal('fetch', async () => new Response('nothing', { status: 500 }))
    await expect(readNeighbours('yunxi')).rejects.toMatchObject({ problem: 'refused' })
    expect(server!.isGone()).toBe(false)
    expect(told).toHaveBeenCalledTimes(2)
  })
  it('is asked anew by a probe', async () => {
    const { server } = watchServer(createServedSource())
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await server!.probe()).toBe(false)
    expect(server!.isGone()).toBe(true)
    vi.stubGlobal('fetch', async () => new Response(''))
    expect(await server!.probe()).toBe(true)
    expect(server!.isGone()).toBe(false)
  })
})
