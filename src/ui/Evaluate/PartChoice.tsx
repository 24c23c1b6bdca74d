import type { Part } from '../../store/evaluate/types.ts'

/** How much of a set is asked. */
export function PartChoice({
  total,
  part,
  onPart,
}: {
  readonly total: number
  readonly part: Part
  readonly onPart: (part: Part) => void
}) {
  const count = part.type === 'all' ? Math.min(100, total) : part.count
  const seed = part.type === 'sample' ? part.seed : 1
  return (
    <fieldset className="part">
      <legend>How many</legend>
      <label>
        <input
          type="radio"
          name="part"
          checked={part.type === 'all'}
          onChange={() => onPart({ type: 'all' })}
        />{' '}
        All {total.toLocaleString('en')}
      </label>
      <label>
        <input
          type="radio"
          name="part"
          checked={part.type === 'first'}
          onChange={() => onPart({ type: 'first', count })}
        />{' '}
        The first
      </label>
      <label>
        <input
          type="radio"
          name="part"
          checked={part.type === 'sample'}
          onChange={() => onPart({ type: 'sample', count, seed })}
        />{' '}
        A random sample
      </label>
      {part.type !== 'all' && (
        <NumberField
          label="Questions"
          value={part.count}
          min={1}
          max={total}
          onValue={(count) => onPart({ ...part, count })}
        />
      )}
      {part.type === 'sample' && (
        <NumberField
          label="Seed"
          value={part.seed}
          min={0}
          max={2 ** 31 - 1}
          onValue={(seed) => onPart({ ...part, seed })}
        />
      )}
    </fieldset>
  )
}

function NumberField({
  label,
  value,
  min,
  max,
  onValue,
}: {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onValue: (value: number) => void
}) {
  return (
    <label>
      {label}{' '}
      <input
        type="number"
        inputMode="numeric"
        required
        step={1}
        min={min}
        max={max}
        // What is being typed may be no number yet: then the field is empty, and the form waits.
        value={Number.isNaN(value) ? '' : value}
        onChange={({ target }) => onValue(target.valueAsNumber)}
      />
    </label>
  )
}
