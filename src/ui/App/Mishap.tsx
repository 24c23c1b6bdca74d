import { Component, type ReactNode } from 'react'

/** A bug while drawing: the page says so instead of going blank. What was saved is untouched. */
export class Mishap extends Component<
  { readonly children: ReactNode },
  { readonly message: string | undefined }
> {
  override state: { readonly message: string | undefined } = { message: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : 'an unknown value was thrown' }
  }

  override render() {
    if (this.state.message === undefined) return this.props.children
    return (
      <main className="main">
        <h1>Something broke in this page</h1>
        <p>It is a mistake of the program, not of yours. Your notebook is safe.</p>
        <p>
          <button type="button" className="primary" onClick={() => location.reload()}>
            Reload the page
          </button>
        </p>
        <details>
          <summary>Technical details</summary>
          <code>{this.state.message}</code>
        </details>
      </main>
    )
  }
}
