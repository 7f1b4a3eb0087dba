/**
 * Shows something in place of components that failed, never a blank page.
 * the reading panel throws → the crash screen with the reason
 */
import type { ErrorInfo, ReactNode } from 'react'
import { Component } from 'react'

export interface Crash {
  error: Error
  /** The components above the one that failed, innermost first. */
  components: string
}

interface Props {
  fallback: (crash: Crash) => ReactNode
  children: ReactNode
}

interface State {
  error: Error | null
  components: string
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, components: '' }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(_error: Error, { componentStack }: ErrorInfo) {
    this.setState({ components: componentStack ?? '' })
  }

  override render() {
    const { error, components } = this.state
    return error === null ? this.props.children : this.props.fallback({ error, components })
  }
}
