import { useTutor } from '../../store/app.ts'
import { addressOf, type Route } from '../route.ts'
import { ModelPill } from './ModelPill.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import './Header.css'

export function Header({ route }: { readonly route: Route }) {
  const shown = useTutor((tutor) => tutor.solution?.id)
  const count = useTutor((tutor) => tutor.saved.length)
  const current = (here: boolean) => (here ? { 'aria-current': 'page' as const } : {})
  return (
    <header className="header">
      <a className="mark" href={addressOf({ type: 'solve' })}>
        <span aria-hidden="true">μ</span>Math Tutor
      </a>
      <nav aria-label="Pages">
        <a
          href={addressOf(shown ? { type: 'solution', id: shown } : { type: 'solve' })}
          {...current(route.type === 'solve' || route.type === 'solution')}
        >
          Solve
        </a>
        <a href={addressOf({ type: 'notebook' })} {...current(route.type === 'notebook')}>
          Notebook{count > 0 && <small> {count}</small>}
        </a>
        <a href={addressOf({ type: 'models' })} {...current(route.type === 'models')}>
          Models
        </a>
      </nav>
      <ModelPill />
      <ThemeButton />
    </header>
  )
}
