/**
 * Which Host headers the server answers to: names of this machine and nothing else, so that no page elsewhere can
 * point its own domain at the server and read the graph.
 * 127.0.0.1:8321 → allowed, zhengtu.example:8321 → refused
 */
import { hostname, networkInterfaces } from 'node:os'

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]']

/** A name or an IPv6 address in brackets, with or without a port. */
const HOST_HEADER = /^(\[[0-9a-f:.]+\]|[^\s:/@[\]?#]+)(?::\d{1,5})?$/i

export function isLoopback(host: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|localhost|::1)$/i.test(host)
}

/** As they stand in a Host header; beyond loopback only where `host` is not of loopback itself. */
export function allowedHosts(host: string): ReadonlySet<string> {
  if (isLoopback(host)) return new Set([...LOOPBACK_NAMES, inHeader(host)])
  const addresses = Object.values(networkInterfaces()).flatMap((list = []) =>
    list.map(({ address }) => address),
  )
  return new Set([...LOOPBACK_NAMES, ...[host, hostname(), ...addresses].map(inHeader)])
}

export function isAllowedHost(header: string | undefined, allowed: ReadonlySet<string>): boolean {
  const name = HOST_HEADER.exec(header ?? '')?.[1]
  return name !== undefined && allowed.has(name.toLowerCase())
}

/** As it stands in a URL; ::1 → [::1]. An interface's zone, as in fe80::1%eth0, is left out. */
export function inHeader(host: string): string {
  const address = host.replace(/%.*$/, '').toLowerCase()
  return address.includes(':') ? `[${address}]` : address
}
