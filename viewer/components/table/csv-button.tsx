/**
 * Saves the rows of the table, as they are sorted and narrowed, with their sentences.
 * [导出 CSV] → zhengtu-nodes.csv
 */
import { Download } from 'lucide-react'
import { useRef } from 'react'
import { downloadFile } from '../../export/download-file.ts'
import { readInBatches } from '../../export/read-records.ts'
import { tableCsv } from '../../export/table-csv.ts'
import { EVIDENCE_BATCH } from '../../settings.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch } from '../../state/view-store.tsx'

interface Props {
  type: 'nodes' | 'edges'
  /** Keys of the rows, in order. */
  keysOf: () => readonly string[]
}

export function CsvButton({ type, keysOf }: Props) {
  const session = useGraphSession()
  const dispatch = useDispatch()
  const { table } = useStrings()
  const busy = useRef(false)

  const save = async () => {
    if (busy.current) return
    busy.current = true
    try {
      const keys = keysOf()
      const tell = (done: number) => {
        const text = table.readingSentences(done, keys.length)
        dispatch({ type: 'notify', notice: { tone: 'done', text } })
      }
      if (keys.length > EVIDENCE_BATCH) tell(0)
      const evidence = await readInBatches(session, type, keys, (done) => {
        if (done < keys.length) tell(done)
      })
      const file = `zhengtu-${type}.csv`
      downloadFile(
        file,
        'text/csv;charset=utf-8',
        tableCsv(type, keys, session.graph, session.documents, evidence),
      )
      dispatch({ type: 'notify', notice: { tone: 'done', text: table.saved(file, keys.length) } })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      dispatch({ type: 'notify', notice: { tone: 'problem', text: table.notSaved(reason) } })
    } finally {
      busy.current = false
    }
  }

  return (
    <button
      type="button"
      className="table-csv"
      title={table.downloadCsv}
      onClick={save}
      data-testid="table-csv"
    >
      <Download size={15} aria-hidden />
      <span className="table-csv-word">{table.downloadCsv}</span>
    </button>
  )
}
