/**
 * zhengtu view: serves the viewer and one graph on 127.0.0.1 until it is told to stop.
 * zhengtu view --graph county.db → http://127.0.0.1:8321/
 */
import { once } from 'node:events'
import { join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { openGraph } from '../../graph/store/open-graph.ts'
import { packageFolder } from '../package-folder.ts'
import { answerViewer } from '../view/answer-viewer.ts'
import { openBrowser } from '../view/open-browser.ts'
import { readViewerFiles } from '../view/read-viewer-files.ts'
import { serveViewer } from '../view/serve-viewer.ts'
import { graphOption } from './query-options.ts'
import { terminalOf } from './terminal.ts'

interface ViewFlags {
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
    .option('--port <number>', 'port to serve on, 0 for any that is free', readPort, 8321)
    .option('--no-open', 'print the address without opening a browser')
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  zhengtu view --graph county.db --port 0')
    .action(async ({ graph, port, open }: ViewFlags, command: Command) => {
      const store = openGraph(graph)
      const files = readViewerFiles(join(packageFolder(), 'dist/viewer'))
      const server = await serveViewer({ files, answers: answerViewer(store), port })
      terminalOf(command).print(`${server.url}\n`)
      if (open) openBrowser(server.url)
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
      await server.close()
      store.close()
    })
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port
  throw new InvalidArgumentError('It is a whole number from 0 to 65535.')
}
