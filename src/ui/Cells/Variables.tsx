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
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Type</th>
              <th scope="col">Value</th>
            </tr>
          </thead>
          <tbody>
            {variables.map(({ name, type, value, latex }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{type}</td>
                <td>
                  {latex === undefined ? <code>{value}</code> : <Formula tex={latex} display={false} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}
