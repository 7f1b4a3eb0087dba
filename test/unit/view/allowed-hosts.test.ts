import { hostname } from 'node:os'
import { describe, expect, it } from 'vitest'
import { allowedHosts, isAllowedHost } from '../../../src/view/allowed-hosts.ts'

const isAllowed = (header: string | undefined, host: string) => isAllowedHost(header, allowedHosts(host))

describe('isAllowedHost', () => {
  it.each(['127.0.0.1', 'localhost:80', '[::1]:8321'])('lets %s in wherever the server listens', (header) => {
    for (const host of ['127.0.0.1', 'localhost', '0.0.0.0', '::']) expect(isAllowed(header, host)).toBe(true)
  })

  it('lets the machine’s own names in where the server listens beyond loopback, and only there', () => {
    expect(isAllowed(`${hostname()}:8321`, '0.0.0.0')).toBe(true)
    expect(isAllowed('county-office.example:8321', 'county-office.example')).toBe(true)
    expect(isAllowed('[fd00::7]:8321', 'fd00::7')).toBe(true)
    if (hostname() !== 'localhost') expect(isAllowed(`${hostname()}:8321`, '127.0.0.1')).toBe(false)
  })

  it.each([
    undefined,
    '',
    'zhengtu.example',
    'zhengtu.example:8321',
    '127.0.0.1.zhengtu.example',
    'localhost.',
    'a@localhost',
    'localhost, zhengtu.example',
    '[::1].zhengtu.example',
    '127.0.0.1:8321:80',
  ])('refuses %j', (header) => {
    for (const host of ['127.0.0.1', '0.0.0.0', '192.0.2.7']) expect(isAllowed(header, host)).toBe(false)
  })
})
