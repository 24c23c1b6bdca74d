import { useEffect, useState } from 'react'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]
const signs = { system: '◐', light: '○', dark: '●' } as const

/** As the system has it, light, or dark; remembered where the browser lets a page remember. */
export function ThemeButton() {
  const [theme, setTheme] = useState(readTheme)
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
    try {
      localStorage.setItem('theme', theme)
    } catch {
      // Storage is refused, as in some frames: the choice then holds for this page only.
    }
  }, [theme])
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  const label = `Colours: ${theme}. Change to ${next}`
  return (
    <button type="button" className="quiet" aria-label={label} title={label} onClick={() => setTheme(next)}>
      {signs[theme]}
    </button>
  )
}

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem('theme')
    return themes.find((theme) => theme === kept) ?? 'system'
  } catch {
    return 'system'
  }
}
