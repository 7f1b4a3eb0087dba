/**
 * Whether a Host header names this machine's loopback interface.
 * 127.0.0.1:8321 → true, zhengtu.example:8321 → false
 */
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i

export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && LOOPBACK_HOST.test(host)
}
