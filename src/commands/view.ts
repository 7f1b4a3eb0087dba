/**
 * `zhengtu view`: serves the viewer and one graph on 127.0.0.1 until it is told to stop.
 * zhengtu view --graph zhengtu.db → http://127.0.0.1:8321/
 */
import { once } from 'node:events'
import { join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'

interface ViewOptions {
  graph: string
  port: number
  open: boolean
}

export function registerView(program: Command): void {
  program
    .command('view')
    .summary('show a graph in the browser')
    .description(
      'Serves the viewer and the graph on 127.0.0.1, to this machine only, and opens the browser.\n' +
        'Ctrl-C stops it.',
    )
    .option('--graph <file>', 'the graph to show', 'zhengtu.db')
    .option('--port <number>', 'port to serve on, 0 for any that is free', readPort, 8321)
    .option('--no-open', 'print the address without opening a browser')
    .addHelpText('after', '\nExample:\n  zhengtu view --graph county.db --port 0')
    .action(view)
}

async function view({ graph, port, open }: ViewOptions): Promise<void> {
  const [
    { openGraph },
    { packageFolder },
    { makeViewerPayload },
    { openBrowser },
    { readViewerFiles },
    { serveViewer },
  ] = await Promise.all([
    import('../../graph/store/open-graph.ts'),
    import('../package-folder.ts'),
    import('../view/make-viewer-payload.ts'),
    import('../view/open-browser.ts'),
    import('../view/read-viewer-files.ts'),
    import('../view/serve-viewer.ts'),
  ])
  const store = openGraph(graph)
  const records = store.readAll()
  store.close()
  const server = await serveViewer({
    files: readViewerFiles(join(packageFolder(), 'dist/viewer')),
    payload: makeViewerPayload(records),
    port,
  })
  process.stdout.write(`${server.url}\n`)
  if (open) openBrowser(server.url)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await server.close()
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new InvalidArgumentError('a port is a whole number from 0 to 65535')
}
