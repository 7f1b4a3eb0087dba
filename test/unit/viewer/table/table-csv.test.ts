/**
 * The table as CSV.
 * =cmd|' /C calc'!A0 as a name → '=cmd… in the file, so that no spreadsheet runs it
 */
import { describe, expect, it } from 'vitest'
import { exportCsv } from '../../../../graph/export/export-csv.ts'
import { tableCsv } from '../../../../viewer/export/table-csv.ts'
import { createViewerGraph } from '../../../../viewer/graph/grow-graph.ts'
import { SMALL_GRAPH } from '../../../e2e/small-graph.ts'
import { SMALL_VIEWER_GRAPH as graph, SMALL_PAYLOAD } from '../small-viewer-graph.ts'

const { documents } = SMALL_PAYLOAD
const evidence = new Map(
  [...SMALL_GRAPH.nodes, ...SMALL_GRAPH.edges].map((record) => [record.key, record.evidence]),
)
const linesOf = (csv: string) => csv.slice(1).split('\r\n')

describe('tableCsv', () => {
  it('writes edges exactly as zhengtu export csv does', () => {
    const keys = SMALL_GRAPH.edges.map(({ key }) => key)
    const csv = tableCsv('edges', keys, graph, documents, evidence)
    expect(csv).toBe(`\ufeff${[...exportCsv(SMALL_GRAPH, 'edges')].join('')}`)
  })
  it('adds what only the viewer knows to nodes, and keeps the order of the rows', () => {
    const lines = linesOf(tableCsv('nodes', ['zhou', 'lin'], graph, documents, evidence))
    expect(lines[0]).toMatch(/^key,label,kind,.*,sentences,documents,degree,division,offices$/)
    expect(lines[1]).toMatch(/^zhou,周砚秋,official,.*,1,云岭县,云岭县 县委书记$/)
    expect(lines[2]).toMatch(/^lin,林知远,/)
    expect(lines[2]).toContain('林知远任云溪镇镇长，兼任青石中学扩建工程总指挥。')
    expect(lines).toHaveLength(4)
  })
  it('defuses formulas and quotes what has quotes or line breaks', () => {
    const [node] = SMALL_PAYLOAD.nodes
    const label = '=HYPERLINK("http://x.test"),\n云溪'
    const hostile = createViewerGraph({ nodes: [{ ...node!, key: '@key', label }], edges: [] })
    const csv = tableCsv('nodes', ['@key'], hostile, documents, new Map())
    expect(csv).toContain(`'@key,"'=HYPERLINK(""http://x.test""),\n云溪",`)
  })
})
