import { useTutor } from '../../store/app.ts'
import { useShelf } from './useShelf.ts'

/** Models that nobody has put anywhere yet, how to, and what is wrong in the deployment's list of them. */
export function Missing() {
  const unavailable = useShelf((shelf) => shelf.unavailable)
  const all = useShelf((shelf) => shelf.listed)
  const { problems } = useTutor((state) => state.deployed)
  return (
    <>
      {unavailable.map(({ id, title, about, unavailable: how }) => {
        const meanwhile = all.find(({ entry }) => entry.id === how?.meanwhile)
        return (
          <details key={id} className="missing">
            <summary>
              {title} {how?.why}
            </summary>
            <p>{about}</p>
            {how && how.steps.length > 0 && (
              <ol>
                {how.steps.map(({ text, code }) => (
                  <li key={text}>
                    {text} {code !== undefined && <code>{code}</code>}
                  </li>
                ))}
              </ol>
            )}
            {meanwhile && <p>Meanwhile there is {meanwhile.entry.title}, above.</p>}
          </details>
        )
      })}
      {problems.map((problem) => (
        <p key={problem} className="problem">
          {problem}
        </p>
      ))}
    </>
  )
}
