import { useTutor } from '../../store/app.ts'

/** Models that nobody has put here yet, how to, and what is wrong in the deployment's list of them. */
export function MissingModels() {
  const { unavailable, problems } = useTutor((state) => state.deployed)
  const models = useTutor((state) => state.models)
  return (
    <>
      {unavailable.map(({ id, title, about, how }) => {
        const meanwhile = models.find((model) => model.id === how.meanwhile)
        return (
          <details key={id} className="missing">
            <summary>{title} is not here yet</summary>
            <p>{about}</p>
            <ol>
              {how.steps.map(({ text, code }) => (
                <li key={text}>
                  {text} {code !== undefined && <code>{code}</code>}
                </li>
              ))}
            </ol>
            {meanwhile && <p>Meanwhile there is {meanwhile.title}.</p>}
          </details>
        )
      })}
      {problems.map((problem) => (
        <p key={problem} className="because">
          {problem}
        </p>
      ))}
    </>
  )
}
