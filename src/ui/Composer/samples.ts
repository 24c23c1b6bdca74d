/** Questions of the kinds that the built-in model was made for. */
export const samples = [
  'A jacket costs $80. It is on sale for 25% off. What is the sale price?',
  'What is 15% of 240?',
  'Solve 3x + 5 = 20.',
  'Find the greatest common divisor of 84 and 120.',
] as const
