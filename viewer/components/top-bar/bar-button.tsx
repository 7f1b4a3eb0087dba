/**
 * A button of the top bar: an icon with its words beside it where there is room, and as a tooltip.
 * <BarButton icon="link" label="复制链接" onClick={…} />
 */
import type { ComponentProps } from 'react'
import { Icon, type IconName } from '../icon.tsx'

interface Props extends ComponentProps<'button'> {
  icon: IconName
  label: string
  /** Whether the words are seen. */
  worded?: boolean
}

export function BarButton({ icon, label, worded = false, title = label, ...button }: Props) {
  return (
    <button type="button" className="bar-button" aria-label={label} title={title} {...button}>
      <Icon name={icon} />
      {worded && <span className="bar-button-words">{label}</span>}
    </button>
  )
}
