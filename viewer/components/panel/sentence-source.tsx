/**
 * Where a sentence stands: title, source and date of its document, with buttons that copy it as a citation and say by
 * which rule it was found.
 * → 云溪镇干部任前公示 · 云岭县人民政府 · 2024-05-16
 */
import { Copy, Info } from 'lucide-react'
import { useState } from 'react'
import type { Evidence } from '../../../graph/ontology.ts'
import { citeEvidence } from '../../graph/cite-evidence.ts'
import { showText } from '../../graph/show-text.ts'
import { useGraphSession } from '../../state/graph-session.ts'
import { useCopy } from '../../state/use-copy.ts'
import { useStrings } from '../../state/use-strings.ts'
import { ConfidenceChip } from './confidence-chip.tsx'
import { Hint } from './hint.tsx'
import { ShownName } from './shown-name.tsx'

export function SentenceSource({ evidence, isNamed }: { evidence: Evidence; isNamed: boolean }) {
  const { documentOf } = useGraphSession()
  const { panel, language } = useStrings()
  const copy = useCopy()
  const [isOpen, setOpen] = useState(false)
  const { document: id, rule, confidence } = evidence
  const summary = documentOf(id)
  const { title, source, date } = summary ?? { title: id, source: undefined, date: undefined }

  return (
    <footer>
      {isNamed && (
        <span className="source" data-testid="source">
          <cite>
            <ShownName text={title} length={120} />
          </cite>
          {source !== undefined && (
            <>
              {' · '}
              <ShownName text={source} />
            </>
          )}
          {' · '}
          <time>{date ?? panel.noDate}</time>
        </span>
      )}
      <span className="source-buttons">
        <Hint
          text={panel.copyCitation}
          onClick={() => copy(citeEvidence(evidence, summary, language), 'citation')}
          data-testid="copy-citation"
        >
          <Copy className="icon" aria-hidden />
        </Hint>
        <Hint
          text={`${panel.aboutSentence}: ${rule}`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          data-testid="about-sentence"
        >
          <Info className="icon" aria-hidden />
        </Hint>
      </span>
      {isOpen && (
        <p className="source-rule" data-testid="rule">
          {panel.rule} <code>{showText(rule)}</code> · <ConfidenceChip confidence={confidence} /> ·{' '}
          <code>{showText(id)}</code>
        </p>
      )}
    </footer>
  )
}
