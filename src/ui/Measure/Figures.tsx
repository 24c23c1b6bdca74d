import type { Measurement } from '../../store/measuring.ts'
import { formatMs } from '../bytes.ts'
import { formatRate } from './words.ts'

/** A measurement and where it comes from. */
export interface Column {
  readonly title: string
  readonly measurement: Measurement
}

const rows = [
  ['prefill', 'Reading', 'prefill', formatRate, ' tokens/s'],
  ['decode', 'Writing', 'decode', formatRate, ' tokens/s'],
  ['firstToken', 'First token', 'after so much was read', formatMs, ''],
] as const satisfies readonly (readonly [
  key: keyof Measurement,
  name: string,
  also: string,
  format: (value: number) => string,
  unit: string,
])[]

/** The figures side by side: the median, and how far the repeats lie apart. */
export function Figures({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <table className="figures">
      <caption className="hidden">Medians, with the least and the most of all repeats</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden">Figure</span>
          </th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, name, also, format, unit]) => (
          <tr key={key}>
            <th scope="row">
              {name} <small>{also}</small>
            </th>
            {columns.map(({ title, measurement }) => {
              const { median, min, max, repeats } = measurement[key]
              return (
                <td key={title}>
                  <strong>
                    {format(median)}
                    {unit}
                  </strong>
                  <small>
                    {format(min)} to {format(max)}
                  </small>
                  <small>
                    {repeats.length} × {tokensOf(repeats)} tokens
                  </small>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `512`, or from the least to the most. */
function tokensOf(repeats: readonly { readonly tokens: number }[]): string {
  const counts = repeats.map(({ tokens }) => tokens)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return least === most ? `${least}` : `${least} to ${most}`
}
