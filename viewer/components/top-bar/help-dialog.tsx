/**
 * The list of all keys, and how mouse and fingers work.
 * ? → / 搜索, Esc 逐步返回, + − 0 缩放 …
 */
import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react'
import { KEY_GROUPS, KEYS, type KeyRecord } from '../../controllers/key-table.ts'
import { writeChord } from '../../controllers/match-key.ts'
import { useStrings } from '../../state/use-strings.ts'
import { useDispatch, useView } from '../../state/view-store.tsx'
import { Icon } from '../icon.tsx'

export function HelpDialog() {
  const open = useView((view) => view.helpOpen)
  const dispatch = useDispatch()
  const { share } = useStrings()

  return (
    <Dialog
      open={open}
      onClose={() => dispatch({ type: 'open', open: { helpOpen: false } })}
      backdrop={<div className="dialog-backdrop" />}
      className="dialog"
      unmountOnHide
      data-testid="help-dialog"
    >
      <div className="dialog-head">
        <DialogHeading className="dialog-heading">{share.help}</DialogHeading>
        <DialogDismiss className="dialog-close" aria-label={share.close} title={share.close}>
          <Icon name="close" />
        </DialogDismiss>
      </div>
      <div className="dialog-body help">
        {KEY_GROUPS.map((group) => (
          <section key={group}>
            <h3>{share.keyGroups[group]}</h3>
            <dl className="help-list">
              {KEYS.filter((key) => key.group === group).map((key) => (
                <KeyRow key={key.name} record={key} />
              ))}
            </dl>
          </section>
        ))}
        <section className="help-pointers">
          <h3>{share.pointing}</h3>
          <dl className="help-list">
            {share.pointers.map(([gesture, deed]) => (
              <div key={gesture}>
                <dt>{gesture}</dt>
                <dd>{deed}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}

function KeyRow({ record }: { record: KeyRecord }) {
  const { share } = useStrings()
  return (
    <div data-testid={`key-${record.name}`}>
      <dt>
        {record.chords.map((chord) => (
          <kbd key={chord}>{writeChord(chord)}</kbd>
        ))}
      </dt>
      <dd>{share.keys[record.name]}</dd>
    </div>
  )
}
