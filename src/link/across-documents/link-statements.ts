/**
 * Links Statements of any documents in any order into one graph, without a file.
 * 丹灶镇党委书记张应统 in two documents → one node 张应统, one edge with two sentences
 */
import type { GraphRecords } from '../../../graph/ontology.ts'
import { openDraftInMemory } from '../../../graph/store/draft-file.ts'
import { draftGraph } from '../../../graph/store/graph-draft.ts'
import { graphStore } from '../../../graph/store/open-graph.ts'
import type { Statement } from '../../extract/statement.ts'
import { linkDraft } from './link-draft.ts'
import { stateDocument } from './state-document.ts'

/** @param statements of whole documents; a document may come once only */
export function linkStatements(statements: Iterable<Statement>): GraphRecords {
  const documents = new Map<string, Statement[]>()
  for (const statement of statements) {
    const id = statement.type === 'document' ? statement.id : statement.document
    const known = documents.get(id)
    if (known) known.push(statement)
    else documents.set(id, [statement])
  }
  const database = openDraftInMemory()
  try {
    const draft = draftGraph(database)
    for (const stated of documents.values()) draft.add(stateDocument(stated))
    draft.link(linkDraft)
    return graphStore(database).readAll()
  } finally {
    database.close()
  }
}
