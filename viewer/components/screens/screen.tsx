/**
 * The frame of the screens that stand in for the workspace.
 * <Screen name="empty"> → the seal, and below it what there is to say
 */
import type { ReactNode } from 'react'
import { Logo } from '../top-bar/logo.tsx'

export function Screen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <main className="screen" data-testid={name}>
      <Logo />
      {children}
    </main>
  )
}
