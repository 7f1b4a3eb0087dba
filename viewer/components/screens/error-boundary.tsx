/**
 * Shows a reason in place of a blank page when a component fails, for instance in a browser without WebGL.
 * sigma throws "could not create a WebGL context" → the error screen with that reason
 */
import type { ReactNode } from 'react'
import { Component } from 'react'

interface Props {
  fallback: (error: Error) => ReactNode
  children: ReactNode
}

export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error)
  }
}
