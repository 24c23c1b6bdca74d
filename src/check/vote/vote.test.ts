import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameAnswer, probabilityOfLead, saving, settledBy, tally, type Vote } from './tally.ts'
import { vote } from './vote.ts'

const votes = (text: string): readonly Vote[] =>
  text === '' ? [] : text.split(' ').map((answer) => (answer === '-' ? {} : { answer }))
const shown = (text: string, most = 9) =>
  tally(votes(text), most).groups.map(({ answer, votes: those }) => `${answer}:${those.join('')}`)

describe('votes are counted by what they mean', () => {
  test.each<[votes: string, groups: readonly string[]]>([
    ['', []],
    ['-', []],
    ['36', ['36:0']],
    ['36 36.0 $36$', ['36:012']],
    ['1/2 0.5 \\frac{1}{2} 0.333 1/3', ['1/2:012', '0.333:3', '1/3:4']],
    ['7 8 8', ['8:12', '7:0']],
    ['7 8 - 8 7', ['7:04', '8:13']],
    ['x=5 5 x=4', ['x=5:01', 'x=4:2']],
    ['2,3 3,2', ['2,3:01']],
    ['10% 0.1 10', ['10%:01', '10:2']],
    ['5 5cm 5kg', ['5:01', '5kg:2']],
    ['\\text{yes} no Yes', ['\\text{yes}:02', 'no:1']],
  ])('%j', (text, groups) => expect(shown(text)).toEqual(groups))

  test('sameness has no direction', () => {
    const answer = fc.constantFrom(
      '1/2',
      '0.5',
      '0.50',
      '50\\%',
      '36',
      '$36',
      '36 eggs',
      'x=36',
      'yes',
      '\\sqrt2',
    )
    fc.assert(fc.property(answer, answer, (a, b) => isSameAnswer(a, b) === isSameAnswer(b, a)))
  })
})

describe('the vote ends', () => {
  test.each<[votes: string, most: number, settled: string | undefined]>([
    ['7', 5, undefined],
    ['7 7', 5, undefined],
    ['7 7 7', 5, 'decided'],
    ['7 7', 3, 'decided'],
    ['7 8 7 8', 5, undefined],
    // The last can only make it as many as the first has.
    ['7 8 7', 4, 'decided'],
    // Here it makes as many as the one has that was there before.
    ['8 7 7', 4, undefined],
    ['7 8 7 8 8', 5, 'all'],
    ['- - -', 5, undefined],
    ['- - - - -', 5, 'all'],
    ['7 - - 7', 5, 'decided'],
    ['7 7 7', 40, undefined],
    ['7 7 7 7', 40, 'likely'],
    ['7 8 7 7 7', 40, undefined],
  ])('after %j of at most %i: %s', (text, most, settled) =>
    expect(settledBy(tally(votes(text), most), 0.95)).toBe(settled),
  )

  test('without any rule but certainty, never before the winner is certain', () => {
    const ballots = fc.array(fc.constantFrom('1', '2', '3', '-'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(ballots, (all) => {
        const most = all.length
        const final = tally(votes(all.join(' ')), most).groups[0]?.answer
        const cast = all.findIndex((_, at) =>
          settledBy(tally(votes(all.slice(0, at + 1).join(' ')), most), 1),
        )
        expect(tally(votes(all.slice(0, cast + 1).join(' ')), most).groups[0]?.answer).toBe(final)
      }),
    )
  })

  test('and not later than it could', () => {
    const ballots = fc.array(fc.constantFrom('1', '2', '-'), { minLength: 2, maxLength: 9 })
    fc.assert(
      fc.property(ballots, (before) => {
        const most = before.length + 1
        if (settledBy(tally(votes(before.join(' ')), most), 1)) return
        // Then one more vote for another answer would change the winner.
        const winner = tally(votes(before.join(' ')), most).groups[0]?.answer
        const others = ['1', '2', '3'].map(
          (last) => tally(votes([...before, last].join(' ')), most).groups[0]?.answer,
        )
        expect(others.some((other) => other !== winner)).toBe(true)
      }),
    )
  })
})

test.each<[a: number, b: number, p: number]>([
  [0, 0, 0.5],
  [1, 0, 0.75],
  [3, 0, 0.9375],
  [4, 0, 0.96875],
  [0, 3, 0.0625],
  [5, 5, 0.5],
])('%i to %i: the leader leads with %d', (a, b, p) => expect(probabilityOfLead(a, b)).toBeCloseTo(p, 12))

test.each<[cast: number, most: number, share: number]>([
  [3, 5, 0.4],
  [5, 5, 0],
  [7, 5, 0],
])('%i of %i: %d is saved', (cast, most, share) => expect(saving({ cast, most })).toBeCloseTo(share, 12))

describe('solving several times', () => {
  const patient = new AbortController().signal
  async function poll(answers: string, most: number, earlier = '') {
    const coming = votes(answers)
    const asked: number[] = []
    const before = votes(earlier)
    const cast = async (nth: number) => {
      asked.push(nth)
      return coming[nth - before.length]
    }
    const states = []
    for await (const state of vote({ most, confidence: 0.95, earlier: before, cast }, patient))
      states.push(state)
    return { asked, last: states.at(-1) }
  }

  test.each<
    [what: string, answers: string, earlier: string, asked: readonly number[], settled: string | undefined]
  >([
    ['stops at the third that agrees', '7 7 7 8 8', '', [0, 1, 2], 'decided'],
    ['goes on where it is close', '7 8 7 8 9', '', [0, 1, 2, 3, 4], 'all'],
    ['counts the one that is there', '7 7 8', '7', [1, 2], 'decided'],
    ['casts one, though all is decided', '8', '7 7 7 7', [4], 'all'],
    ['ends without a word when it is stopped', '7', '', [0, 1], undefined],
  ])('%s', async (_, answers, earlier, asked, settled) => {
    const polled = await poll(answers, 5, earlier)
    expect([polled.asked, polled.last?.settled]).toEqual([asked, settled])
  })
})
