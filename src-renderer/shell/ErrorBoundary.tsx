import { FullPageNotice } from '@renderer/ui/FullPageNotice'
import { texts } from '@shared/texts'
import { Component, type ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** A new value tries again: the page that is shown. */
  resetOn?: string
}
type State = { failed: boolean; resetOn: string | undefined }

/** Shows a helpful page in place of a part of the screen that could not be drawn. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetOn: this.props.resetOn }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetOn === state.resetOn ? null : { failed: false, resetOn: props.resetOn }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    const t = texts().shell
    return (
      <FullPageNotice
        title={t.crashTitle}
        text={t.crashText}
        action={{ label: t.reload, onClick: () => window.location.reload() }}
      />
    )
  }
}
