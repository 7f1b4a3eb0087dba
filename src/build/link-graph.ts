/**
 * Builds a graph file of Statements that were extracted elsewhere: the merge half alone.
 * Statements of 丹灶镇党委书记张应统 → zhengtu.db with 张应统 —holds_office→ 丹灶镇
 */
import type { Counts } from '../../graph/query/graph-store.ts'
import { explainTrouble, openDraftFile } from '../../graph/store/draft-file.ts'
import { draftGraph } from '../../graph/store/graph-draft.ts'
import { graphStore } from '../../graph/store/open-graph.ts'
import type { Statement } from '../extract/statement.ts'
import { linkDraft } from '../link/across-documents/link-draft.ts'
import { stateDocument } from '../link/across-documents/state-document.ts'

/**
 * Where there is no document at all, nothing is written.
 * @param documents the Statements of each document
 * @throws GraphFileError where the graph cannot be written, or another build is writing it.
 */
export function linkGraph(documents: Iterable<readonly Statement[]>, file: string): Counts {
  const draftFile = openDraftFile(file)
  try {
    const database = draftFile.begin('nothing')
    const draft = draftGraph(database)
    for (const statements of documents) draft.add(stateDocument(statements))
    draft.link(linkDraft)
    const counts = graphStore(database).counts()
    if (counts.documents > 0) draftFile.commit()
    return counts
  } catch (error) {
    throw explainTrouble(file, error)
  } finally {
    draftFile.end()
  }
}
