/**
 * A button of an icon, whose name and key a tooltip tells.
 * <ToolButton name="fit" label="显示全图" shortcut="0" …> → [⛶], on it: 显示全图 0
 */
import { Tooltip, TooltipAnchor, TooltipProvider } from '@ariakit/react'
import type { MouseEvent, ReactNode } from 'react'

interface Props {
  name: string
  label: string
  shortcut?: string
  /** Whether it is switched on, for a button that switches. */
  pressed?: boolean
  disabled?: boolean
  act: (event: MouseEvent<HTMLElement>) => void
  children: ReactNode
}

export function ToolButton({ name, label, shortcut, pressed, disabled = false, act, children }: Props) {
  return (
    <TooltipProvider placement="left">
      <TooltipAnchor
        render={<button type="button" />}
        className="tool-button"
        aria-label={label}
        aria-pressed={pressed}
        // Stays in reach of the keyboard, so that focus is not lost on the last step back.
        aria-disabled={disabled}
        onClick={(event) => {
          if (!disabled) act(event)
        }}
        data-testid={`tool-${name}`}
      >
        {children}
      </TooltipAnchor>
      <Tooltip className="tool-tip" gutter={8}>
        {label}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipProvider>
  )
}
