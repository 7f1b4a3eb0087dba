import fc from 'fast-check'
import { MultiGraph } from 'graphology'
import { parse as parseGexf, write as writeWholeGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { drawGraph } from '../../../graph/export/draw-graph.ts'
import { exportCsv } from '../../../graph/export/export-csv.ts'
import { exportGexf } from '../../../graph/export/export-gexf.ts'
import { exportGraphml } from '../../../graph/export/export-graphml.ts'
import { exportJson } from '../../../graph/export/export-json.ts'
import { type Columns, edgeColumns, nodeColumns } from '../../../graph/export/flat-columns.ts'
import { selectRecords } from '../../../graph/export/select-records.ts'
import { xmlText } from '../../../graph/export/xml-text.ts'
import { toGraphology } from '../../../graph/model/to-graphology.ts'
import {
  type EdgeAttributes,
  type GraphRecords,
  KIND_COLOURS,
  type NodeAttributes,
  SYMMETRIC_RELATIONS,
} from '../../../graph/ontology.ts'
import { anyRecords } from './any-records.ts'
import { sampleRecords } from './sample-graph.ts'

const HOSTILE = '云\u0000溪\u000b镇\ud800 <script>alert("1")</script> & \'单引\' ]]> 𠮷😀\n第二行\ufffe'
const CLEANED = '云溪 镇 <script>alert("1")</script> & \'单引\' ]]> 𠮷😀 第二行'

const hostileRecords: GraphRecords = {
  ...sampleRecords,
  nodes: sampleRecords.nodes.map((node) => ({
    ...node,
    label: node.key === 'yunxi' ? HOSTILE : node.label,
    evidence: node.evidence.map((one) => ({ ...one, sentence: HOSTILE })),
  })),
  edges: sampleRecords.edges.map((edge) => ({ ...edge, office: HOSTILE })),
}

const textOf = (chunks: Iterable<string>): string => [...chunks].join('')

/** The same graph, written by the library, which needs all of it at once; colours as r, g, b. */
function wholeGexf(records: GraphRecords): string {
  const { drawingOf } = drawGraph(records)
  const graph = toGraphology(records)
  graph.replaceAttributes({ creator: 'zhengtu' })
  const cleaned = (columns: Columns) =>
    Object.fromEntries(
      Object.entries(columns).map(([name, cell]) => [name, typeof cell === 'string' ? xmlText(cell) : cell]),
    )
  const gexf = writeWholeGexf(graph, {
    version: '1.3',
    formatNode: (key, attributes) => {
      const { label, ...columns } = nodeColumns(attributes as NodeAttributes)
      return { label: xmlText(label), viz: { ...drawingOf(key) }, attributes: cleaned(columns) }
    },
    formatEdge: (_, attributes) => {
      const { weight, ...columns } = edgeColumns(attributes as EdgeAttributes)
      return { weight, attributes: cleaned(columns) }
    },
  })
  return gexf.replaceAll(/<viz:color hex="#(..)(..)(..)"\/>/g, (_, ...parts: string[]) => {
    const [r, g, b] = parts.map((part) => Number.parseInt(part, 16))
    return `<viz:color r="${r}" g="${g}" b="${b}"/>`
  })
}

/** #d55e00 → rgb(213,94,0), as the reader of GEXF gives colours. */
function rgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return `rgb(${parts.join(',')})`
}

describe.each([
  ['GEXF', (records: GraphRecords) => parseGexf(MultiGraph, textOf(exportGexf(records))), rgb],
  ['GraphML', (records: GraphRecords) => parseGraphml(MultiGraph, textOf(exportGraphml(records))), String],
])('%s', (_, roundTrip, colourRead) => {
  it('parses back to the same nodes, edges and directions', () => {
    const graph = roundTrip(sampleRecords)
    expect(graph.nodes()).toEqual(sampleRecords.nodes.map(({ key }) => key))
    for (const node of sampleRecords.nodes) {
      expect(graph.getNodeAttributes(node.key)).toMatchObject({
        label: node.label,
        kind: node.kind,
        color: colourRead(KIND_COLOURS[node.kind]),
        confidence: node.confidence,
        sentence: node.evidence[0]?.sentence,
        document: node.evidence[0]?.document,
        ...(node.investment && { investment: node.investment, investment_raw: node.investment_raw }),
      })
    }
    expect(graph.edges().toSorted()).toEqual(sampleRecords.edges.map(({ key }) => key).toSorted())
    for (const edge of sampleRecords.edges) {
      expect([graph.source(edge.key), graph.target(edge.key)]).toEqual([edge.source, edge.target])
      const attributes = graph.getEdgeAttributes(edge.key)
      const undirected = attributes.directed === 'false' || graph.isUndirected(edge.key)
      expect(undirected).toBe(SYMMETRIC_RELATIONS.has(edge.relation))
      const { relation, weight, confidence } = edge
      expect(attributes).toMatchObject({ relation, weight, confidence, sentence: edge.evidence[0]?.sentence })
      expect(attributes).not.toHaveProperty('kind')
      expect(attributes).not.toHaveProperty('type')
    }
  })

  it('is well-formed whatever the text', () => {
    const graph = roundTrip(hostileRecords)
    expect(graph.getNodeAttributes('yunxi')).toMatchObject({ label: CLEANED, sentence: CLEANED })
    expect(graph.getEdgeAttribute(sampleRecords.edges[0]!.key, 'office')).toBe(CLEANED)
  })

  it('gives every node a place of its own', () => {
    const places = roundTrip(sampleRecords).mapNodes((_key, { x, y }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(sampleRecords.nodes.length)
    expect(places.join()).not.toMatch(/NaN|undefined/)
  })

  it('writes a graph without nodes', () => {
    expect(roundTrip({ documents: [], nodes: [], edges: [], openPairs: [] }).order).toBe(0)
  })
})

/** What a key may hold: the names of divisions and people, in which line breaks and controls were replaced before. */
const anyKey = fc.string({ unit: fc.constantFrom(...'云a<>&"\';, =#|/𠮷'), minLength: 1, maxLength: 6 })

describe('any records', () => {
  const forAll = (check: (records: GraphRecords) => void) =>
    fc.assert(fc.property(anyRecords(anyKey), check), { numRuns: 60 })

  it.each([
    ['GEXF', (records: GraphRecords) => parseGexf(MultiGraph, textOf(exportGexf(records)))],
    ['GraphML', (records: GraphRecords) => parseGraphml(MultiGraph, textOf(exportGraphml(records)))],
  ])('are read back from %s', (_, roundTrip) => {
    forAll((records) => {
      const graph = roundTrip(records)
      expect(graph.nodes()).toEqual(records.nodes.map(({ key }) => key))
      for (const { key, label, kind } of records.nodes) {
        expect(graph.getNodeAttribute(key, 'kind')).toBe(kind)
        expect(graph.getNodeAttribute(key, 'label') ?? '').toBe(xmlText(label))
      }
      expect(graph.edges().toSorted()).toEqual(records.edges.map(({ key }) => key).toSorted())
      for (const { key, source, target, relation } of records.edges) {
        expect([graph.source(key), graph.target(key)]).toEqual([source, target])
        expect(graph.getEdgeAttribute(key, 'relation')).toBe(relation)
      }
    })
  })

  it('are read back from JSON whole', () => {
    forAll((records) => {
      const graph = MultiGraph.from(JSON.parse(textOf(exportJson(records))))
      expect(graph.export()).toEqual(toGraphology(records).export())
    })
  })

  it('are read back from CSV, and no cell begins a formula', () => {
    forAll((records) => {
      const labels = new Map(records.nodes.map(({ key, label }) => [key, label]))
      for (const table of ['nodes', 'edges'] as const) {
        const [headings = [], ...rows] = readCsv(textOf(exportCsv(records, table)))
        expect(rows).toHaveLength(records[table].length)
        for (const [index, row] of rows.entries()) {
          expect(row).toHaveLength(headings.length)
          const record = records[table][index]!
          const cell = (heading: string) => row[headings.indexOf(heading)]
          expect(cell('key')).toBe(asText(record.key))
          expect(cell('sentence')).toBe(asText(record.evidence[0]?.sentence ?? ''))
          if ('label' in record) expect(cell('label')).toBe(asText(record.label))
          else expect(cell('target_label')).toBe(asText(labels.get(record.target)!))
          for (const written of row) expect(written).not.toMatch(/^[=+@＝＋－＠\t\r\n]|^-(?!\d)/)
        }
      }
    })
  })
})

/** How a text stands in a cell: a formula is led by an apostrophe. */
function asText(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
}

/** RFC 4180, as strictly as it is written there. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  let row: string[] = []
  while (cells.lastIndex < text.length) {
    const from = cells.lastIndex
    const cell = cells.exec(text)
    if (!cell) throw new Error(`no CSV from ${JSON.stringify(text.slice(from, from + 20))} on`)
    row.push(cell[1]?.replaceAll('""', '"') ?? cell[2]!)
    if (cell[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('exportGexf', () => {
  it('declares GEXF 1.3', () => {
    const text = textOf(exportGexf(sampleRecords))
    expect(text).toContain('xmlns="http://gexf.net/1.3"')
    expect(text).toContain('xmlns:viz="http://gexf.net/1.3/viz"')
    expect(text).toContain('version="1.3"')
    expect(text).not.toContain('liststring')
  })

  it('writes what graphology-gexf writes of the whole graph', () => {
    for (const records of [sampleRecords, hostileRecords, { ...sampleRecords, edges: [] }]) {
      expect(textOf(exportGexf(records))).toBe(wholeGexf(records))
    }
    fc.assert(
      fc.property(fc.subarray(sampleRecords.nodes), fc.subarray(sampleRecords.edges), (nodes, some) => {
        const keys = new Set(nodes.map(({ key }) => key))
        const edges = some.filter(({ source, target }) => keys.has(source) && keys.has(target))
        const records = { ...sampleRecords, nodes, edges }
        expect(textOf(exportGexf(records))).toBe(wholeGexf(records))
      }),
      { numRuns: 30 },
    )
  })

  it('gives the same bytes for the same records', () => {
    expect(textOf(exportGexf(sampleRecords))).toBe(textOf(exportGexf(structuredClone(sampleRecords))))
  })
})

describe('exportJson', () => {
  it('is read back by graphology, with all evidence', () => {
    const graph = MultiGraph.from(JSON.parse(textOf(exportJson(sampleRecords))))
    expect(graph.export()).toEqual(toGraphology(sampleRecords).export())
    expect(graph.getNodeAttribute('linjiang', 'evidence')).toHaveLength(2)
  })

  it('writes what JSON writes of the whole graph', () => {
    for (const records of [hostileRecords, { ...sampleRecords, edges: [] }, { nodes: [], edges: [] }]) {
      expect(textOf(exportJson(records))).toBe(`${JSON.stringify(toGraphology(records).export(), null, 1)}\n`)
    }
  })
})

describe('exportCsv', () => {
  it('has a heading and a line a row, ended by CRLF', () => {
    const lines = textOf(exportCsv(sampleRecords, 'edges')).split('\r\n')
    expect(lines).toHaveLength(sampleRecords.edges.length + 2)
    expect(lines[0]).toMatch(/^key,source,source_label,target,target_label,directed,relation,weight,/)
    expect(lines[5]).toContain('he-yunxi,何文远,yunxi,云溪镇,true,holds_office,1,0.9,党委书记,')
  })

  it('has every column of a node', () => {
    const [headings, ...lines] = textOf(exportCsv(sampleRecords, 'nodes')).trimEnd().split('\r\n')
    const row = lines.find((line) => line.startsWith('jiujie,'))
    expect(headings?.split(',')).toHaveLength(row!.split(',').length)
    expect(row).toContain('6000000000,逾60亿元,under_construction')
    expect(lines.find((line) => line.startsWith('yunxi,'))).toContain('云溪; 云溪镇党委')
  })

  it('quotes, and disarms formulas', () => {
    const node = { ...sampleRecords.nodes[0]!, aliases: [] }
    const nodes = ['=1+1', '@甲', '-乙', '他说"是"，\r\n好,', 'plain'].map((label) => ({ ...node, label }))
    const text = textOf(exportCsv({ ...sampleRecords, nodes }, 'nodes'))
    for (const cell of [`'=1+1`, `'@甲`, `'-乙`, '"他说""是""，\r\n好,"', 'plain']) {
      expect(text).toContain(`baishi,${cell},place,`)
    }
  })
})

describe('selectRecords', () => {
  const keys = (selection: Parameters<typeof selectRecords>[1]) =>
    selectRecords(sampleRecords, selection).nodes.map(({ key }) => key)

  it('keeps everything without a selection', () => {
    expect(selectRecords(sampleRecords, {})).toEqual(sampleRecords)
  })

  it('keeps the ends of the relations', () => {
    expect(keys({ relations: ['located_in'] })).toEqual(['jiujie', 'linjiang'])
    expect(keys({ relations: ['located_in'], minConfidence: 0.8 })).toEqual([])
  })

  it('keeps what is just as sure as asked, and drops what is less', () => {
    const sure = selectRecords(sampleRecords, { minConfidence: 0.6 })
    expect(sure.nodes).toHaveLength(sampleRecords.nodes.length)
    expect(sure.edges).toHaveLength(sampleRecords.edges.length - 2)
    const unsure = sampleRecords.nodes.map((node) =>
      node.key === 'lv' ? { ...node, confidence: 0.5 } : node,
    )
    const { nodes, edges } = selectRecords({ ...sampleRecords, nodes: unsure }, { minConfidence: 0.6 })
    expect(nodes.map(({ key }) => key)).not.toContain('lv')
    expect(edges.map(({ source }) => source)).not.toContain('lv')
  })

  it('keeps open pairs of which both are kept', () => {
    expect(selectRecords(sampleRecords, { kinds: ['official'] }).openPairs).toEqual(sampleRecords.openPairs)
    const one = sampleRecords.nodes.map((node) =>
      node.key === 'he-yunxi' ? { ...node, kind: 'person' } : node,
    )
    const records = { ...sampleRecords, nodes: one } as GraphRecords
    expect(selectRecords(records, { kinds: ['official'] }).openPairs).toEqual([])
    expect(selectRecords(records, { kinds: ['person'] }).openPairs).toEqual([])
  })

  it('drops edges to kinds that are left out', () => {
    const { nodes, edges } = selectRecords(sampleRecords, { kinds: ['place'] })
    expect(nodes).toHaveLength(5)
    expect(edges.map(({ relation }) => relation)).toEqual(['cooperates_with', 'part_of', 'part_of'])
  })
})
