import { text as readAll } from 'node:stream/consumers'
import { endSentence } from '../src/solve/end.ts'
import { totalUsage, type Transcript, transcriptCells } from '../src/solve/transcript.ts'
import type { End, Engine } from '../src/solve/types.ts'
import { largerSentence, unfamiliarSentence } from '../src/solve/unfamiliar.ts'
import { Advice, runMain, say } from './lib/advice.mjs'
import { readArgs, readCount } from './lib/args.ts'
import { openTutor } from './lib/driver.ts'
import { solveByVotes, solveOnce, type Solved, votesLine, votesOf } from './lib/solveVotes.ts'

/** `npm run -s solve`: one question through the whole app; its transcript on standard output as it grows. */
const usage =
  'npm run -s solve -- "What is 15% of 240?" [--model nano] [--engine webllm|wllama] [--votes n] [--json]   (- reads standard input)'

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
  const votes = readCount(values.votes, 'votes') ?? 1
  if (positionals.length !== 1) throw new Advice(`One question is needed, in quotation marks. Use: ${usage}`)
  const [given = ''] = positionals
  const question = given === '-' ? await readAll(process.stdin) : given
  if (question.trim() === '') throw new Advice(`The question is empty. Use: ${usage}`)

  const tutor = await openTutor({ engine: values.engine, model: values.model })
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const start = performance.now()
  const print = (text: string) => {
    if (!values.json) process.stdout.write(text)
  }
  let solved: Solved
  try {
    solved = await (votes === 1
      ? solveOnce(tutor, question, stopping.signal, { onText: print })
      : solveByVotes(tutor, question, votes, stopping.signal))
  } finally {
    await tutor.close()
  }
  const ms = Math.round(performance.now() - start)
  const { transcript, lost, tally } = solved
  if (tally) print(transcript?.text ?? '')

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
      unfamiliar: transcript?.unfamiliar ?? false,
      transcript: transcript?.text ?? '',
      cells: transcript ? transcriptCells(transcript) : [],
      usage: totalUsage(transcript?.calls ?? []),
      ...(tally && { votes: votesOf(tally) }),
      ms,
    }
    process.stdout.write(`${JSON.stringify(result)}\n`)
  } else {
    if (end?.type === 'failed') say(end.failure.detail)
    if (transcript?.unfamiliar) say(`${unfamiliarSentence} ${largerSentence()}`)
    const text = transcript?.text ?? ''
    const gap = text === '' || text.endsWith('\n') ? '' : '\n'
    process.stdout.write(gap)
    if (tally) say(votesLine({ ...solved, tally }))
    process.stdout.write(`${answer === undefined ? `no answer: ${why}` : `answer: ${answer}`}\n`)
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
