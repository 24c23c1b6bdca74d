import { useState } from 'react'
import { Formula } from '../../math/Formula.tsx'
import type { Variable } from '../../solve/types.ts'

/** What a program left behind, for who wants to know. Folded, it costs nothing: no formula of it is typeset. */
export function Variables({ variables }: { readonly variables: readonly Variable[] }) {
  const [open, setOpen] = useState(false)
  if (variables.length === 0) return null
  return (
    <details className="variables" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{variables.length === 1 ? '1 variable' : `${variables.length} variables`}</summary>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone, it is scrolled by keys too
        <div role="group" aria-label="Variables" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col" className="type">
                  Type
                </th>
                <th scope="col">Value</th>
              </tr>
            </thead>
            <tbody>
              {variables.map(({ name, type, value, latex }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td className="type">{type}</td>
                  <td>
                    {latex === undefined ? <code>{value}</code> : <Formula tex={latex} display={false} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  )
}
