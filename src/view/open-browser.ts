/**
 * Opens an address in the reader's browser where the system can; does nothing where it cannot.
 * http://127.0.0.1:8321/ on Linux → xdg-open http://127.0.0.1:8321/
 */
import { spawn } from 'node:child_process'

const OPENERS: Partial<Record<NodeJS.Platform, [command: string, ...before: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

export function openBrowser(url: string): void {
  const [command, ...before] = OPENERS[process.platform] ?? ['xdg-open']
  const opener = spawn(command, [...before, url], { stdio: 'ignore', detached: true })
  opener.on('error', () => {
    // The address is printed: who has no opener follows it by hand.
  })
  opener.unref()
}
