/** Questions of the kinds that the built-in model was made for. */
export const samples = [
  'A jacket costs $80. It is on sale for 25% off. What is the sale price?',
  'Solve 3x + 5 = 20.',
  'Find the greatest common divisor of 84 and 120.',
] as const

/** One that takes a larger model: the built-in one says so. */
export const hardSample =
  'The digits of a three-digit number add up to 16. Its middle digit is twice its last one, and written backwards the number is smaller by 396. Which number is it?'
