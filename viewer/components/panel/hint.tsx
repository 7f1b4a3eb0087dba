/**
 * A button whose meaning shows when it is pointed at or focused.
 * <Hint text="复制引文"><CopyIcon /></Hint> → a button named 复制引文
 */
import { Tooltip, TooltipAnchor, TooltipProvider } from '@ariakit/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

interface HintProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Names the button where `describes` is not set. */
  text: string
  /** The button has words of its own, and the hint says more about them. */
  describes?: boolean
  children: ReactNode
}

export function Hint({ text, describes = false, children, ...button }: HintProps) {
  return (
    <TooltipProvider placement="bottom">
      <TooltipAnchor
        render={
          <button
            type="button"
            {...button}
            {...(describes ? { 'aria-description': text } : { 'aria-label': text })}
          />
        }
      >
        {children}
      </TooltipAnchor>
      <Tooltip className="hint" unmountOnHide gutter={6}>
        {text}
      </Tooltip>
    </TooltipProvider>
  )
}
