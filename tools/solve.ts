import { text as readAll } from 'node:stream/consumers'
import { endSentence } from '../src/solve/end.ts'
import { reduce, totalUsage, type Transcript, transcriptCells } from '../src/solve/transcript.ts'
import type { End, Engine, SolveEvent } from '../src/solve/types.ts'
import { Advice, runMain, say } from './lib/advice.mjs'
import { readArgs, readCount } from './lib/args.ts'
import { openTutor } from './lib/driver.ts'
import { adviceOf, PageLost, Refused } from './lib/framedTutor.ts'

/** `npm run -s solve`: one question through the whole app; its transcript on standard output as it grows. */
const usage =
  'npm run -s solve -- "What is 15% of 240?" [--model nano] [--engine webllm|wllama] [--json]   (- reads standard input)'

await runMain(async () => {
  const { values, positionals } = readArgs(
    process.argv.slice(2),
    {
      model: { type: 'string', default: 'nano' },
      engine: { type: 'string', default: 'auto' },
      votes: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    usage,
  )
  if ((readCount(values.votes, 'votes') ?? 1) > 1) {
    throw new Advice('Voting (--votes) is not available in this version: leave it out.')
  }
  if (positionals.length !== 1) throw new Advice(`One question is needed, in quotation marks. Use: ${usage}`)
  const [given = ''] = positionals
  const question = given === '-' ? await readAll(process.stdin) : given
  if (question.trim() === '') throw new Advice(`The question is empty. Use: ${usage}`)

  const tutor = await openTutor({ engine: values.engine, model: values.model })
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const start = performance.now()
  let ms = 0
  let transcript: Transcript | undefined
  let lost: string | undefined
  const onEvent = (event: SolveEvent) => {
    const before = transcript?.text.length ?? 0
    transcript = reduce(transcript, event)
    if (!values.json) process.stdout.write(transcript.text.slice(before))
  }
  try {
    await tutor.ask(question, { onEvent, signal: stopping.signal })
  } catch (error) {
    if (error instanceof Refused) throw adviceOf(error)
    if (!(error instanceof PageLost)) throw error
    lost = `${error.message} Try again.`
  } finally {
    ms = Math.round(performance.now() - start)
    await tutor.close()
  }

  const end: End | undefined = transcript?.phase.type === 'ended' ? transcript.phase.end : undefined
  const answer = end?.type === 'answered' ? end.answer.text.replace(/\s+/g, ' ').trim() : undefined
  const why = end ? endSentence(end) : (lost ?? 'The tutor gave no end.')
  if (values.json) {
    const result = {
      question,
      model: values.model,
      engine: engineOf(transcript) ?? null,
      answer: answer ?? null,
      end: end ?? { type: 'lost' },
      sentence: why,
      transcript: transcript?.text ?? '',
      cells: transcript ? transcriptCells(transcript) : [],
      usage: totalUsage(transcript?.calls ?? []),
      ms,
    }
    process.stdout.write(`${JSON.stringify(result)}\n`)
  } else {
    if (end?.type === 'failed') say(end.failure.detail)
    const text = transcript?.text ?? ''
    const gap = text === '' || text.endsWith('\n') ? '' : '\n'
    process.stdout.write(`${gap}${answer === undefined ? `no answer: ${why}` : `answer: ${answer}`}\n`)
  }
  if (stopping.signal.aborted) {
    say('Stopped. Ask the same question again to start anew.')
    return 130
  }
  return answer === undefined ? 3 : 0
})

/** Who made the last call. */
function engineOf(transcript: Transcript | undefined): Engine | undefined {
  return transcript?.calls.at(-1)?.engine
}
