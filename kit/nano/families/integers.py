"""Greatest common divisors, least common multiples, remainders."""

from __future__ import annotations

from functools import reduce
from math import gcd

from ..problem import Draw, Problem, family

GCD = "[gcd|greatest common divisor|GCD|greatest common factor|gcf|highest common factor|GCF|hcf]"
LCM = "[lcm|least common multiple|LCM|lowest common multiple|smallest common multiple]"


@family
def greatest_common_divisor(d: Draw) -> Problem:
    g = d.int(2, 30)
    v = [g * d.int(1, d.pick([9, 20, 40])) for _ in range(3 if d.chance(0.2) else 2)]
    if len(v) == 3:
        ask = d.say(
            f"=[What is|Find|Calculate] the {GCD} of {{a}}, {{b}} and {{c}}.",
            f"{GCD} of {{a}}, {{b}}, {{c}}?",
            "Compute gcd({a}, {b}, {c}).",
            f"Given the three numbers {{a}}, {{b}} and {{c}}, [find|determine] their {GCD}.",
            f"For the numbers {{a}}, {{b}} and {{c}}, what is the {GCD}?",
            "What is the [largest|greatest|biggest] [whole number|integer|number] that divides {a}, {b} and {c}?",
            "[Find|Work out] the [largest|greatest] number by which {a}, {b} and {c} can all be divided [evenly|without remainder].",
            "Which is the largest [factor|divisor] that {a}, {b} and {c} have in common?",
            f"[Three numbers are|We have the numbers] {{a}}, {{b}} and {{c}}. What is their {GCD}?",
            f"Numbers: {{a}}, {{b}}, {{c}}. {GCD}?",
            "Three [ropes|boards|pipes|ribbons] are {a}, {b} and {c} [cm|inches] long. They are cut into pieces of the same length, and nothing is left. How long can a piece be at most?",
            "What is the greatest length of the pieces, in [cm|inches], if [ropes|boards|wires] of {a}, {b} and {c} [cm|inches] are all cut into equal pieces without waste?",
            "{name} has {a} {thing}, {b} {thing2} and {c} {thing3} and wants to make as many identical [sets|gift bags|packages] as possible, with nothing left over. How many [sets|gift bags|packages] can {he} make?",
            "There are {a} red, {b} blue and {c} green [beads|pens|cards]. They are to be divided into identical groups so that none remain. What is the largest possible number of groups?",
            "A school has {a} pupils in grade 4, {b} in grade 5 and {c} in grade 6. Every grade is split into teams of the same size, the same for all grades. How many pupils can a team have at most?",
            a=str(v[0]),
            b=str(v[1]),
            c=str(v[2]),
        )
        return Problem(
            ask,
            "The gcd is the largest number that divides all three.",
            f"import math\nprint(math.gcd({v[0]}, math.gcd({v[1]}, {v[2]})))",
            str(reduce(gcd, v)),
            "The gcd is {box}.",
        )
    ask = d.say(
        f"=[Find|Calculate|Compute|Determine] the {GCD} of {{a}} and {{b}}.",
        f"=What is the {GCD} of {{a}} and {{b}}?",
        "=gcd({a}, {b})",
        "What is gcd({a}, {b})?",
        f"={GCD} of {{a}} and {{b}}",
        "[What is|Find] the largest number that divides both {a} and {b}.",
        "{name} has {a} {thing} and {b} {thing2}. {He} makes [identical|equal] [bags|packs] with none left over. What is the largest number of [bags|packs]?",
        "Two ropes are {a} cm and {b} cm long. They are cut into equal pieces without rest. What is the longest possible piece?",
        "Compute gcd({a}, {b}).",
        f"Given the numbers {{a}} and {{b}}, [find|determine|calculate] their {GCD}.",
        f"Two numbers are {{a}} and {{b}}. What is their {GCD}?",
        f"[Can you tell me|Could you find|Do you know] the {GCD} of {{a}} and {{b}}?",
        f"{{a}} and {{b}}: what is the {GCD}?",
        "Which is the [largest|greatest|biggest] [divisor|factor] that {a} and {b} [share|have in common]?",
        "By what largest [whole number|integer] can both {a} and {b} be divided [evenly|without remainder|without a rest]?",
        "Both {a} and {b} are divisible by a number n. How large can n be at most?",
        "If a number divides {a} as well as {b}, what is the most it can be?",
        "To reduce the fraction {a}/{b} completely in one step, by which number must we divide the numerator and the denominator?",
        "A [florist|gardener] has {a} roses and {b} tulips. All bouquets must be alike and every flower must be used. How many bouquets can be made at most?",
        "How many identical [baskets|gift bags|kits] can be made from {a} [apples|pens|candles] and {b} [pears|erasers|soaps] at most, if everything is used?",
        "A [floor|wall|yard] of {a} cm by {b} cm is to be covered with equal square tiles, none of them cut. How long is the side of the largest possible tile, in cm?",
        "I want to cut a sheet of [paper|cloth|metal] measuring {a} by {b} [cm|inches] into equal squares without waste. What is the side of the largest square I can use?",
        "In a [parade|show], {a} [drummers|dancers] and {b} [singers|trumpeters] march in rows of equal length, and nobody mixes. What is the greatest number of people that a row can have?",
        "There are {a} boys and {b} girls in a [camp|club]. They form teams that all have the same number of boys and the same number of girls. What is the largest number of teams?",
        "A baker packs {a} muffins and {b} cookies. Every box holds the same number of muffins and the same number of cookies, and nothing is left. How many boxes are there at most?",
        "The longest ruler that measures both {a} cm and {b} cm exactly, a whole number of times: how many cm is it?",
        "Suppose two [planks|wires|cables] of {a} and {b} [feet|meters] are sawn into pieces of one length with no waste. How long are the pieces at most?",
        a=str(v[0]),
        b=str(v[1]),
    )
    return Problem(
        ask,
        "The gcd is the largest number that divides both.",
        f"import math\nprint(math.gcd({v[0]}, {v[1]}))",
        str(gcd(v[0], v[1])),
        "The gcd is {box}.",
    )


@family
def least_common_multiple(d: Draw) -> Problem:
    a, b = d.int(2, d.pick([12, 30, 60, 150])), d.int(2, d.pick([12, 30, 60, 150]))
    ask = d.say(
        f"=[Find|Calculate|Compute|Determine] the {LCM} of {{a}} and {{b}}.",
        f"=What is the {LCM} of {{a}} and {{b}}?",
        "=lcm({a}, {b})",
        "What is lcm({a}, {b})?",
        f"={LCM} of {{a}} and {{b}}",
        "[What is|Find] the smallest [positive|] number [divisible by|that is a multiple of] both {a} and {b}.",
        "One [bell|alarm|phone] rings every {a} minutes, another every {b} minutes. They start together. After how many minutes [do|will] they ring together again?",
        "Two [buses|trains] leave together. One comes every {a} minutes, the other every {b} minutes. [After how many minutes|When] do they leave together again?",
        "{name} visits every {a} days and {name2} every {b} days. Both come today. In how many days do they meet again?",
        "Compute lcm({a}, {b}).",
        f"Given the numbers {{a}} and {{b}}, [find|determine] their {LCM}.",
        f"Two numbers are {{a}} and {{b}}. What is their {LCM}?",
        f"[Can you tell me|Could you work out|Do you know] the {LCM} of {{a}} and {{b}}?",
        "What is the [smallest|least|lowest] [positive number|number above zero] that both {a} and {b} divide [evenly|without remainder]?",
        "In the multiples of {a} and the multiples of {b}, which is the first positive number [to appear in both lists|that they share]?",
        "A number is divisible by {a} and by {b}. What is the least positive value it can have?",
        "What is the least common denominator of 1/{a} and 1/{b}?",
        "Before adding 1/{a} and 1/{b}, we need a common denominator. What is the smallest one?",
        "{name} waters the [roses|cactus|ferns] every {a} days and the [orchids|herbs|tomatoes] every {b} days. Today {he} waters both. After how many days does this happen again?",
        "After how many [seconds|minutes] do two [lamps|signals|lighthouses] flash at the same moment again if one flashes every {a} [seconds|minutes], the other every {b} [seconds|minutes], and they have just flashed together?",
        "Two runners start together on a round track. One needs {a} seconds for a lap, the other {b} seconds. After how many seconds are they both at the start again for the first time?",
        "Hot dogs come in packs of {a} and buns in packs of {b}. What is the smallest number of each that I can buy to have the same number of both?",
        "[Cups|Plates] are sold in packs of {a}, [saucers|spoons] in packs of {b}. {name} wants equally many of each. How many of each must {he} buy at least?",
        "Two gears have {a} and {b} teeth. A mark on each touches now. By how many teeth must they turn until the marks touch again?",
        "Blocks of height {a} cm are stacked in one tower and blocks of height {b} cm in another. At what height, in cm, are the towers first equally tall?",
        "The [red|express] bus stops here every {a} minutes and the [blue|local] bus every {b} minutes. Both are here now. How many minutes will it be until both stop here at once again?",
        "If I can arrange my {thing} in rows of {a} or in rows of {b} with none left over, how many {thing} do I have at least?",
        "Every {a} days the [painters|gardeners|cleaners] come, every {b} days the inspector. Both came today. In how many days will both come on the same day next?",
        a=str(a),
        b=str(b),
    )
    return Problem(
        ask,
        "The lcm is the product divided by the gcd.",
        f"import math\nprint({a} * {b} // math.gcd({a}, {b}))",
        str(a * b // gcd(a, b)),
        "The answer is {box}.",
    )


@family
def remainder(d: Draw) -> Problem:
    a, b = d.int(10, d.pick([99, 999, 20000])), d.int(2, d.pick([12, 30, 99]))
    ask = d.say(
        "=What is the remainder when {a} is divided by {b}?",
        "=Find the remainder [of|when dividing|in] {a} [divided by|by|÷] {b}.",
        "=[What is|Compute|Calculate] {a} mod {b}[?|]",
        "=Remainder of {a} divided by {b}",
        "{a} {thing} are [put|packed] in {boxes} of {b}. How many are left over?",
        "{name} shares {a} {thing} equally among {b} {group}. How many [{thing}|] are left over?",
        "What is left when {a} is divided by {b}?",
        "What remainder does {a} leave [when divided by|on division by] {b}?",
        "{a} mod {b} = ?",
        "If you divide {a} by {b}, what [is the remainder|remains|is left over]?",
        "[Divide|Take] {a} [by|and divide it by] {b}. What is the remainder?",
        "{a} is to be divided by {b}. What remainder, if any, is there?",
        "We take {b} out of {a} as often as it fits. What remains?",
        "Take away {b} from {a} again and again, as long as you can. What is left in the end?",
        "When {a} {thing} are sorted into groups of {b}, how many do not fit into a full group?",
        "How many {thing} remain if {name} fills {boxes} with {b} each and starts with {a}?",
        "We have {a} {thing}. Each of {b} [friends|children|players] gets the same whole number, as many as possible. How many {thing} remain?",
        "A [teacher|coach|captain] splits {a} [pupils|players|scouts] into teams of {b}. How many [pupils|players|scouts] are without a team?",
        "{a} [eggs|bottles|cans] are packed into cartons that hold {b}. Only full cartons are sold. How many [eggs|bottles|cans] stay behind?",
        "A [ribbon|rope|wire] of {a} cm is cut into pieces of {b} cm. How many cm are left at the end?",
        "[Cards|Coins|Stamps]: {a}. Per page: {b}. Only full pages are made. How many are left?",
        "Suppose {a} chairs are set up in rows of {b}. How many chairs are left after the full rows?",
        "My {kin} has {a} {thing} and gives them out in handfuls of {b} until fewer than {b} are left. How many are left?",
        "Find r if {a} = {b} × q + r with whole numbers q and r, where r is less than {b} and not negative.",
        "Can you tell me what is left over when {a} is split into parts of {b}?",
        a=str(a),
        b=str(b),
    )
    return Problem(
        ask,
        "The remainder is what is left after the division.",
        f"print({a} % {b})",
        str(a - a // b * b),
        "The remainder is {box}.",
    )


@family
def power_remainder(d: Draw) -> Problem:
    a, n, m = (
        d.int(2, d.pick([9, 20, 99])),
        d.int(5, d.pick([30, 200, 2000])),
        d.int(3, d.pick([12, 30, 100])),
    )
    value = 1
    for _ in range(n):
        value = value * a % m
    ask = d.say(
        "=What is the remainder when {a}^{n} is divided by {m}?",
        "[Find|Compute|Calculate] {a}^{n} mod {m}.",
        "Find the remainder of {a}^{n} [divided by|modulo] {m}.",
        "What is {a}^{n} mod {m}?",
        "{a}^{n} mod {m} = ?",
        "Remainder of {a}^{n} divided by {m}",
        "What remainder does {a}^{n} leave [when divided by|on division by] {m}?",
        "If {a}^{n} is divided by {m}, what is the remainder?",
        "Divide {a}^{n} by {m}. What [remains|is left|is the remainder]?",
        "[Find|Determine] the remainder when {a} to the power {n} is divided by {m}.",
        "{a} is raised to the power {n}, and the result is divided by {m}. What is the remainder?",
        "What is left over when {a} to the power of {n} is divided by {m}?",
        "Multiply {n} factors {a} together and divide the product by {m}. [Find|Give|State] the remainder.",
        "The remainder of {a}^{n} upon division by {m} is called r. [Find r.|What is r?]",
        "The number {a}^{n} is [huge|very large]. What is its remainder modulo {m}?",
        "[Can you tell me|Do you know] what remainder {a}^{n} gives when it is divided by {m}?",
        "Which number from 0 to {m} - 1 is congruent to {a}^{n} modulo {m}?",
        "Reduce {a}^{n} modulo {m}.",
        "Work modulo {m}: what is {a}^{n}?",
        a=str(a),
        n=str(n),
        m=str(m),
    )
    return Problem(
        ask,
        "Use modular exponentiation.",
        f"print(pow({a}, {n}, {m}))",
        str(value),
        "The remainder is {box}.",
    )
