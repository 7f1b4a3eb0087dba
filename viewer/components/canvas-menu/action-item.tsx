/**
 * One action of the canvas' menu, with its icon and, where it has one, its key.
 * <ActionItem icon={<EyeOff />} label="隐藏" shortcut="H" act={…} /> → [👁 隐藏      H]
 */
import { MenuItem } from '@ariakit/react'
import type { ReactNode } from 'react'

interface Props {
  name: string
  icon: ReactNode
  label: string
  shortcut?: string
  disabled?: boolean
  act: () => void
}

export function ActionItem({ name, icon, label, shortcut, disabled = false, act }: Props) {
  return (
    <MenuItem className="canvas-menu-item" disabled={disabled} onClick={act} data-testid={`menu-${name}`}>
      {icon}
      <span>{label}</span>
      {shortcut !== undefined && <kbd>{shortcut}</kbd>}
    </MenuItem>
  )
}
