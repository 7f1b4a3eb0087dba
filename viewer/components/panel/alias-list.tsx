/**
 * Other names of a node, the first few at once.
 * ['云溪', '云溪镇党委'] → 又称 云溪、云溪镇党委
 */
import { Fragment, useState } from 'react'
import { LIST_LIMIT } from '../../settings.ts'
import { useStrings } from '../../state/use-strings.ts'
import { ShownName } from './shown-name.tsx'

export function AliasList({ aliases }: { aliases: readonly string[] }) {
  const { panel, language } = useStrings()
  const [isWhole, setWhole] = useState(false)
  if (aliases.length === 0) return null
  // One more than the limit is no longer than the button that would stand for it.
  const folds = aliases.length > LIST_LIMIT.aliases + 1
  const shown = folds && !isWhole ? aliases.slice(0, LIST_LIMIT.aliases) : aliases

  return (
    <p className="node-aliases" data-testid="node-aliases">
      {panel.alsoCalled}{' '}
      {shown.map((alias, index) => (
        <Fragment key={alias}>
          {index > 0 && (language === 'zh' ? '、' : ', ')}
          <ShownName text={alias} />
        </Fragment>
      ))}{' '}
      {folds && (
        <button
          type="button"
          className="button-quiet"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? panel.fewerNames : panel.moreNames(aliases.length - LIST_LIMIT.aliases)}
        </button>
      )}
    </p>
  )
}
