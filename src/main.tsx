import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { goOnByItself, leaving, offline, tutor } from './store/app.ts'
import { App } from './ui/App/App.tsx'
import { Mishap } from './ui/App/Mishap.tsx'
import './ui/base.css'

const { flush, notify, settled } = tutor.getState()

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')
createRoot(root).render(
  <StrictMode>
    <Mishap>
      <App />
    </Mishap>
  </StrictMode>,
)

// Whatever is not on disk yet is written when the page may be about to go.
window.addEventListener('pagehide', () => void flush())
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void flush()
})

// A bug that nobody caught: told, not hidden. The browser's console has the rest.
for (const kind of ['unhandledrejection', 'error'] as const) {
  window.addEventListener(kind, () =>
    notify(
      'Something went wrong in the program of this page. Your notebook is safe; reload the page to go on.',
    ),
  )
}

void offline.begin(leaving.signal)

// Downloads that were cut off, by the network or by the end of the page.
void goOnByItself()
window.addEventListener('online', () => void goOnByItself())

if (window.parent !== window) {
  // A host is told once which models there are.
  void Promise.all([import('./embed/frame.ts'), settled]).then(([{ listenToHost }]) =>
    listenToHost(window, tutor),
  )
}
