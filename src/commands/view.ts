/**
 * zhengtu view: serves the viewer and one graph until it is told to stop, on 127.0.0.1 unless told otherwise.
 * zhengtu view --graph county.db → http://127.0.0.1:8321/
 */
import { once } from 'node:events'
import { join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { PAYLOAD_LIMITS, type ViewerPayload } from '../../graph/model/viewer-payload.ts'
import { packageFolder } from '../package-folder.ts'
import { isLoopback } from '../view/allowed-hosts.ts'
import { followGraph } from '../view/follow-graph.ts'
import { openBrowser } from '../view/open-browser.ts'
import { readViewerFiles } from '../view/read-viewer-files.ts'
import { serveViewer } from '../view/serve-viewer.ts'
import { graphOption } from './query-options.ts'
import { terminalOf } from './terminal.ts'
import { withGraph } from './with-graph.ts'

interface ViewFlags {
  graph: string
  host: string
  port: number
  open: boolean
}

/** Number of nodes from which laying them out takes more than a moment. */
const SLOW = 3000

export function registerView(program: Command): void {
  program
    .command('view')
    .summary('show a graph in the browser')
    .description(
      'Serves the viewer and the graph on 127.0.0.1, to this machine only, and opens the browser.\n' +
        'Of a graph of more than 20,000 nodes it shows the most connected part and loads the rest as you go.\n' +
        'After another build, reload the page to see the new graph. Ctrl-C stops it.',
    )
    .option('--port <number>', 'port to serve on, 0 for any that is free', readPort, 8321)
    .option(
      '--host <address>',
      'address of this machine to serve on; any but 127.0.0.1 lets others read the graph',
      readHost,
      '127.0.0.1',
    )
    .option('--no-open', 'print the address without opening a browser')
    .addOption(graphOption())
    .addHelpText(
      'after',
      '\nExamples:\n  zhengtu view --graph county.db --port 0\n  zhengtu view --host 0.0.0.0 --no-open',
    )
    .action(async ({ graph, host, port, open }: ViewFlags, command: Command) => {
      const terminal = terminalOf(command)
      const files = readViewerFiles(join(packageFolder(), 'dist/viewer'))
      const nodes = Math.min(await countNodes(graph), PAYLOAD_LIMITS.nodes)
      if (nodes >= SLOW) terminal.note(`laying out ${nodes.toLocaleString('en')} nodes, a moment …`)
      const answers = followGraph(graph, terminal.note)
      try {
        const server = await serveViewer({ files, answers, host, port, onProblem: terminal.note })
        for (const note of notesOn(answers.payload(), host)) terminal.note(note)
        terminal.print(`${server.url}\n`)
        if (open) openBrowser(server.url)
        await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
        await server.close()
      } finally {
        answers.close()
      }
    })
}

async function countNodes(graph: string): Promise<number> {
  const { nodes } = await withGraph(graph, (store) => store.counts())
  return Object.values(nodes).reduce((left, right) => left + right, 0)
}

function notesOn({ nodes, total }: ViewerPayload, host: string): string[] {
  const notes: string[] = []
  if (total.nodes === 0) notes.push('the graph is empty: run `zhengtu build <path>`, then reload the page')
  if (nodes.length < total.nodes) {
    const [shown, all] = [nodes.length, total.nodes].map((count) => count.toLocaleString('en'))
    notes.push(
      `showing the ${shown} most connected of ${all} nodes; the others come as you search and expand`,
    )
  }
  if (!isLoopback(host)) {
    notes.push(
      `serving on ${host}: everybody who can reach this machine over the network can read the whole graph, ` +
        'without a password and without encryption',
    )
  }
  return notes
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port
  throw new InvalidArgumentError('It is a whole number from 0 to 65535.')
}

function readHost(text: string): string {
  const host = text.replace(/^\[(.*)\]$/, '$1')
  if (/^[\w.:%-]+$/.test(host)) return host
  throw new InvalidArgumentError(
    'It is an address or a name of this machine, such as 192.168.0.7 or 0.0.0.0.',
  )
}
