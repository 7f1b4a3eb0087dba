/**
 * Reads the built viewer into memory, so that a request can only ever name one of its files.
 * dist/viewer → { '/': index.html as text/html, '/assets/index-Bx1.js': … as text/javascript }
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export interface ViewerFile {
  type: string
  body: Buffer
}

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** The viewer's files by the path of their URL. Throws where the viewer is not built. */
export function readViewerFiles(folder: string): Map<string, ViewerFile> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(
      `the viewer is not built: ${join(folder, 'index.html')} is missing, run \`npm run build\``,
    )
  }
  const files = new Map<string, ViewerFile>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!statSync(file).isFile()) continue
    const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream'
    files.set(`/${relative(folder, file).split(sep).join('/')}`, { type, body: readFileSync(file) })
  }
  files.set('/', files.get('/index.html')!)
  return files
}
