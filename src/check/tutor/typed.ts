const degrees = String.raw`(?:\^\s*(?:\{\s*\\circ\s*\}|\\circ)|\\degree|°|º|\bdeg(?:rees?)?\b)`

const spellings: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/\+\s*\/\s*-|\bplus\s+or\s+minus\b/gi, '\\pm '],
  [/(^[\s$]*|=\s*)\+\s*-/g, '$1\\pm '],
  [/^(?:minus|negative)\s+(?=[\d.])/i, '-'],
  [/\bper\s+cent\b/gi, 'percent'],
  [/\bm\s*(?=∠|\\angle)/g, ''],
  // 20 °C is no angle.
  [new RegExp(String.raw`${degrees}\s*\\(?:text|mathrm)\s*\{\s*C\s*\}`, 'g'), ' celsius'],
  [new RegExp(String.raw`${degrees}\s*\\(?:text|mathrm)\s*\{\s*F\s*\}`, 'g'), ' fahrenheit'],
  [new RegExp(String.raw`${degrees}\s*(?:C|[Cc]elsius)\b`, 'g'), ' celsius'],
  [new RegExp(String.raw`${degrees}\s*(?:F|[Ff]ahrenheit)\b`, 'g'), ' fahrenheit'],
]

/** Signs and units that people spell with the keys they have, as signs and words that the lexer knows. */
export function withSigns(text: string): string {
  return spellings.reduce((all, [pattern, sign]) => all.replace(pattern, sign), text)
}
