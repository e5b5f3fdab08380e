import type { ReactNode } from 'react'
import { Component } from 'react'
import { Failed } from './states.tsx'

interface State {
  readonly error: Error | undefined
}

/** Keeps one page's fault from taking the rest with it. React offers this only to classes. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    return error === undefined ? this.props.children : <Failed error={error} />
  }
}
