/**
 * What other programs may import from zhengtu.
 * createExtractor().extract(createDocument({ id: '1', text: '丹灶镇党委书记张应统' })) → Statements.
 */
export { exportCsv } from '../graph/export/export-csv.ts'
export { exportGexf } from '../graph/export/export-gexf.ts'
export { exportGraphml } from '../graph/export/export-graphml.ts'
export { exportJson } from '../graph/export/export-json.ts'
export { selectRecords } from '../graph/export/select-records.ts'
export { toGraphology, type ZhengtuGraph } from '../graph/model/to-graphology.ts'
export * from '../graph/ontology.ts'
export { findNeighbours } from '../graph/query/find-neighbours.ts'
export { findNode } from '../graph/query/find-node.ts'
export { findPaths } from '../graph/query/find-paths.ts'
export type { GraphStore } from '../graph/query/graph-store.ts'
export { readStats } from '../graph/query/read-stats.ts'
export { searchNodes } from '../graph/query/search-nodes.ts'
export { GraphFileError } from '../graph/store/graph-file-error.ts'
export { openGraph } from '../graph/store/open-graph.ts'
export { writeGraph } from '../graph/store/write-graph.ts'
export type * from './extract/statement.ts'
export {
  type BuildOptions,
  type BuildSummary,
  buildGraph,
  createExtractor,
  type Extractor,
  linkStatements,
} from './pipeline.ts'
export { createDocument, type DocumentInput } from './read/create-document.ts'
export { type ReadOptions, type ReadProblem, type ReadResult, readDocuments } from './read/read-documents.ts'
