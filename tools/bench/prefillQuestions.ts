/** Of kinds that nano knows, two calls each. At the last two its first program fails, and it takes a third. */
export const questions: readonly string[] = [
  'What is the speed of a cyclist that moves 138 miles in 6 hours?',
  'There are 395 gray onions and 266 pink onions. How many onions are there altogether?',
  'Help me solve 11(x + 34) = 231',
  'Three consecutive integers add up to 69. What is the smallest?',
  'Kenji buys 18 sandwiches for $12 each. He gets a 5% discount on the total. How much does he pay?',
  'If 10 cakes need 20 cups of bananas, how much do 13 need?',
  'One pump fills a tank in 19 hours, another in 34 hours. How long do both take together?',
  'A farm has chickens and rabbits. There are 19 heads and 72 legs. How many four-legged animals are there?',
  'Differentiate y = 8x^5 - 6x^4 + 5x^3 - 7x - 3.',
  'If 10 people split a $224 bill and leave a 10% tip, how much does each person pay?',
  'Which fraction equals 0.8?',
  'Which fraction equals 0.4?',
]
