/** What a model of seven billion parameters writes for a school problem, one text a call: words, program, words. */

/** Short, so that everything is loaded and warm before the clock starts. */
export const warmUp: readonly string[] = [
  'Multiply: $6 \\cdot 7$.\n```python\nfrom sympy import Integer\nprint(Integer(6) * 7)\n```\n```output\n',
  'The product is $\\boxed{42}$.',
]

export const question =
  'A cylindrical tank of radius 3 m and height 10 m is filled with water at 5 cubic meters per minute while water leaks out of a hole at a rate of $0.2h$ cubic meters per minute, where $h$ is the depth in meters. What depth does the water approach, and after how many minutes is it half of the height of the tank?'

export const solution: readonly string[] = [
  `We let $h(t)$ be the depth of the water in meters after $t$ minutes. The following facts are useful here.

1. The volume of water in a cylinder of radius $r$ and depth $h$ is $V = \\pi r^2 h$, so that with $r = 3$ we have $V = 9\\pi h$.
2. The volume changes by what flows in less what leaks out: $\\frac{dV}{dt} = 5 - 0.2h$.
3. A first-order linear equation $y' = a - by$ with $b > 0$ approaches the equilibrium $\\frac{a}{b}$.

Putting the first two together gives a differential equation for the depth alone,
\\[
9\\pi \\frac{dh}{dt} = 5 - \\frac{h}{5}, \\qquad h(0) = 0 .
\\]
At equilibrium the left-hand side is zero, so $5 - \\frac{h}{5} = 0$ and $h = 25$. **That is more than the height of the tank**, which is only $10$ m, so the tank will overflow before the leak ever balances the inflow; the depth that the equation approaches is $25$ m, and the depth that we can observe is at most $10$ m.

To find when the depth is half of the height, that is $h = 5$, we solve the equation. Separating the variables,
\\[
\\int_0^{5} \\frac{dh}{5 - \\frac{h}{5}} = \\int_0^{T} \\frac{dt}{9\\pi},
\\]
and we can let SymPy do the integration and the simplification for us, then evaluate the result as a decimal number.

\`\`\`python
from sympy import symbols, Function, Eq, pi, dsolve, solve, simplify, N

t = symbols('t', positive=True)
h = Function('h')

# 9*pi*h' = 5 - h/5 with an empty tank at the start
equation = Eq(9 * pi * h(t).diff(t), 5 - h(t) / 5)
solution = dsolve(equation, h(t), ics={h(0): 0})
depth = solution.rhs

# the depth that is approached
x = symbols('x')
limit = solve(Eq(5 - x / 5, 0), x)[0]

# the moment at which the depth is 5 m
moment = simplify(solve(Eq(depth, 5), t)[0])
print(limit)
print(moment, N(moment, 6))
\`\`\`
\`\`\`output
`,
  `The program confirms what we found by hand. The depth as a function of time is
\\[
h(t) = 25\\left(1 - e^{-\\frac{t}{45\\pi}}\\right),
\\]
which approaches $25$ as $t$ grows, because $e^{-t/(45\\pi)} \\to 0$. Setting $h(T) = 5$ gives $1 - e^{-T/(45\\pi)} = \\frac{1}{5}$, hence
\\[
T = 45\\pi \\ln\\frac{5}{4} \\approx 31.5 .
\\]

We can check this: after $31.5$ minutes about $5 \\cdot 31.5 = 157.7$ cubic meters have come in. The tank then holds $9\\pi \\cdot 5 \\approx 141.4$ cubic meters, so about $16.3$ cubic meters must have leaked out. The leak's rate grows from $0$ to $0.2 \\cdot 5 = 1$ cubic meter per minute, on average a little more than $0.5$, and $0.5 \\cdot 31.5 \\approx 15.8$ agrees well with that.

Therefore the depth approaches $25$ m, and it is half of the height of the tank after $\\boxed{45\\pi\\ln\\frac{5}{4}}$ minutes.`,
]
